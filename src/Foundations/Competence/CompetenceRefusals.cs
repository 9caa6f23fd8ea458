using MotCua.Kernel;

namespace MotCua.Competence;

/// <summary>Everything the room may say no to.</summary>
public static class CompetenceRefusals
{
    public static readonly Refusal NoSuchAssignment = new(RefusalKind.Missing, "competence.no-such-assignment", "There is no such assignment.");
    public static readonly Refusal NoSuchTransfer = new(RefusalKind.Missing, "competence.no-such-transfer", "There is no such line of the plan.");
    public static readonly Refusal NoSuchText = new(RefusalKind.Missing, "competence.no-such-text", "The line names no such text.");
    public static readonly Refusal NoSuchProcedure = new(RefusalKind.Invalid, "competence.no-such-procedure", "No procedure of that code is in force on that day.");
    public static readonly Refusal NoSuchWording = new(RefusalKind.Invalid, "competence.no-such-wording", "That wording is not one of this procedure.");
    public static readonly Refusal NoSuchCase = new(RefusalKind.Invalid, "competence.no-such-case", "The wording has no such case.");
    public static readonly Refusal SideMissing = new(RefusalKind.Invalid, "competence.side-missing", "Say who gives and who takes: a level, or agencies.");
    public static readonly Refusal GiverNotOne = new(RefusalKind.Invalid, "competence.giver-not-one", "One agency or one level gives.");
    public static readonly Refusal AgencyNotThere = new(RefusalKind.Invalid, "competence.agency-not-there", "That agency does not exist on the first day.");
    public static readonly Refusal OwnTaker = new(RefusalKind.Invalid, "competence.own-taker", "Nobody gives to themselves.");
    public static readonly Refusal TakersNotBelow = new(RefusalKind.Invalid, "competence.takers-not-below", "Several agencies can take only if each settles for its own area, below the giver.");
    public static readonly Refusal DocumentMissing = new(RefusalKind.Invalid, "competence.document-missing", "The document has a number, a day, and somebody who signed it in an office.");
    public static readonly Refusal DecisionMissing = new(RefusalKind.Invalid, "competence.decision-missing", "State the number of the decision or text.");
    public static readonly Refusal DocumentYounger = new(RefusalKind.Invalid, "competence.document-younger", "A document cannot take effect before the day on which it was signed.");
    public static readonly Refusal DocumentNotYet = new(RefusalKind.Invalid, "competence.document-not-yet", "The document bears a day to come.");
    public static readonly Refusal EndMissing = new(RefusalKind.Invalid, "competence.end-missing", "A delegation holds until a day.");
    public static readonly Refusal PeriodBackwards = new(RefusalKind.Invalid, "competence.period-backwards", "It would end before it begins.");
    public static readonly Refusal ReportWrong = new(RefusalKind.Invalid, "competence.report-wrong", "The period of reporting is between one and twenty-four months.");
    public static readonly Refusal GiverNotCompetent = new(RefusalKind.Conflict, "competence.giver-not-competent", "The giver is not competent for the procedure on that day.");
    public static readonly Refusal GivenOn = new(RefusalKind.Conflict, "competence.given-on", "What was given to an agency it does not give on.");
    public static readonly Refusal Overlaps = new(RefusalKind.Conflict, "competence.overlaps", "Another assignment says otherwise for the same time.");
    public static readonly Refusal Over = new(RefusalKind.Conflict, "competence.over", "The assignment is over already.");
    public static readonly Refusal EndsInThePast = new(RefusalKind.Invalid, "competence.ends-in-the-past", "It cannot end on a day gone by, nor later than it would anyway.");
    public static readonly Refusal PaperMissing = new(RefusalKind.Missing, "competence.paper-missing", "No PDF of the document is attached.");
    public static readonly Refusal PaperNotPdf = new(RefusalKind.Invalid, "competence.paper-not-pdf", "The document is attached as a PDF.");
    public static readonly Refusal PaperThere = new(RefusalKind.Conflict, "competence.paper-there", "The document is attached already.");
    public static readonly Refusal WordsMissing = new(RefusalKind.Invalid, "competence.words-missing", "Say why.");
    public static readonly Refusal ProposedAlready = new(RefusalKind.Conflict, "competence.proposed-already", "The plan holds this procedure already, and that line is not ended.");
    public static readonly Refusal DecidedAlready = new(RefusalKind.Conflict, "competence.decided-already", "It is decided already.");
    public static readonly Refusal OwnProposal = new(RefusalKind.Forbidden, "competence.own-proposal", "Who proposed it does not decide on it.");
    public static readonly Refusal NotYourProvince = new(RefusalKind.Forbidden, "competence.not-your-province", "The leaders of the province decide on it.");
    public static readonly Refusal NotApproved = new(RefusalKind.Conflict, "competence.not-approved", "The line is not approved.");
    public static readonly Refusal TextsOutstanding = new(RefusalKind.Conflict, "competence.texts-outstanding", "Some texts are not changed yet.");
    public static readonly Refusal TextByItself = new(RefusalKind.Conflict, "competence.text-by-itself", "That the wording is published the house sees by itself.");
    public static readonly Refusal NotOfTheLine = new(RefusalKind.Invalid, "competence.not-of-the-line", "The assignment is about something else than the line of the plan.");
}
