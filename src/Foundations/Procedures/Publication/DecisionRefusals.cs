using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>What a decision on procedures may be refused for.</summary>
public static class DecisionRefusals
{
    public static readonly Refusal NoSuchDecision = new(RefusalKind.Missing, "decision.no-such-decision", "There is no such decision.");
    public static readonly Refusal NoSuchEntry = new(RefusalKind.Missing, "decision.no-such-entry", "The decision says nothing of this procedure.");
    public static readonly Refusal TitleMissing = new(RefusalKind.Invalid, "decision.title-missing", "The decision says not what it is about.");
    public static readonly Refusal ProposerUnknown = new(RefusalKind.Invalid, "decision.proposer-unknown", "The proposing agency does not exist today.");
    public static readonly Refusal BasesMissing = new(RefusalKind.Invalid, "decision.bases-missing", "The decision names no legal basis with its effective day.");
    public static readonly Refusal EntriesMissing = new(RefusalKind.Invalid, "decision.entries-missing", "The decision names no procedure.");
    public static readonly Refusal SignerMissing = new(RefusalKind.Invalid, "decision.signer-missing", "Who signs, and in which office, is missing.");
    public static readonly Refusal OutsideMissing = new(RefusalKind.Invalid, "decision.outside-missing", "A ministry's decision brings its number and day.");
    public static readonly Refusal OutsideNotYet = new(RefusalKind.Invalid, "decision.outside-not-yet", "The ministry's decision bears a day to come.");
    public static readonly Refusal ProcedureUnknown = new(RefusalKind.Invalid, "decision.procedure-unknown", "The register knows no procedure of this code.");
    public static readonly Refusal EntryTwice = new(RefusalKind.Invalid, "decision.entry-twice", "A procedure stands twice in the decision.");
    public static readonly Refusal EntriesMixed = new(RefusalKind.Invalid, "decision.entries-mixed", "A decision publishes internal procedures or procedures for citizens, not both.");
    public static readonly Refusal EntryWithoutDraft = new(RefusalKind.Invalid, "decision.entry-without-draft", "A new or amended procedure needs a draft to be published.");
    public static readonly Refusal EntryNotNew = new(RefusalKind.Invalid, "decision.entry-not-new", "The procedure is in force already: it is amended, not new.");
    public static readonly Refusal EntryNotInForce = new(RefusalKind.Invalid, "decision.entry-not-in-force", "The procedure is not in force: it cannot be amended or abolished.");
    public static readonly Refusal NotDrafted = new(RefusalKind.Conflict, "decision.not-drafted", "The decision is no longer being drafted.");
    public static readonly Refusal NotChecked = new(RefusalKind.Conflict, "decision.not-checked", "The decision has not been checked.");
    public static readonly Refusal NotSubmitted = new(RefusalKind.Conflict, "decision.not-submitted", "The decision does not wait for a signature.");
    public static readonly Refusal NotSigned = new(RefusalKind.Conflict, "decision.not-signed", "The decision is not signed.");
    public static readonly Refusal AlreadySigned = new(RefusalKind.Conflict, "decision.already-signed", "The decision is signed already.");
    public static readonly Refusal AlreadyPosted = new(RefusalKind.Conflict, "decision.already-posted", "The decision is posted already.");
    public static readonly Refusal NothingToReturn = new(RefusalKind.Conflict, "decision.nothing-to-return", "The decision cannot be returned now.");
    public static readonly Refusal ReasonMissing = new(RefusalKind.Invalid, "decision.reason-missing", "Say why.");
    public static readonly Refusal CheckedByDrafter = new(RefusalKind.Forbidden, "decision.checked-by-drafter", "Somebody else than the drafter checks.");
    public static readonly Refusal CheckedBySigner = new(RefusalKind.Forbidden, "decision.checked-by-signer", "Somebody else than who checked it signs.");
    public static readonly Refusal NotYourProvince = new(RefusalKind.Forbidden, "decision.not-your-province", "You do not sign for this province.");
    public static readonly Refusal PaperMissing = new(RefusalKind.Invalid, "decision.paper-missing", "The PDF of the decision is missing.");
    public static readonly Refusal PaperNotPdf = new(RefusalKind.Invalid, "decision.paper-not-pdf", "The decision is attached as a PDF.");
    public static readonly Refusal Incomplete = new(RefusalKind.Conflict, "decision.incomplete", "A procedure of the decision is not complete.");
    public static readonly Refusal RunningUndecided = new(RefusalKind.Conflict, "decision.running-undecided", "It is not chosen what becomes of the dossiers under way.");
    public static readonly Refusal ReferenceMissing = new(RefusalKind.Invalid, "decision.reference-missing", "The number given by the national database is missing.");
    public static readonly Refusal NotAnException = new(RefusalKind.Invalid, "decision.not-an-exception", "No dossier under way of this procedure has that code.");
    public static readonly Refusal PlanWithoutWhy = new(RefusalKind.Invalid, "decision.plan-without-why", "Moving dossiers or making exceptions needs a reason.");
    public static readonly Refusal LimitLongerThanLaw = new(RefusalKind.Invalid, "decision.limit-longer-than-law", "The local limit is longer than the law's.");
    public static readonly Refusal ShorteningWithoutDecision = new(RefusalKind.Invalid, "decision.shortening-without-decision", "The decision that shortened the limit is missing.");
}
