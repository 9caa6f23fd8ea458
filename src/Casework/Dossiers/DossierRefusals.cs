using MotCua.Kernel;

namespace MotCua.Dossiers;

/// <summary>Everything the room may say no to.</summary>
public static class DossierRefusals
{
    public static readonly Refusal NoSuchDossier = new(RefusalKind.Missing, "dossier.no-such", "There is no such dossier.");
    public static readonly Refusal NotYours = new(RefusalKind.Forbidden, "dossier.not-yours", "This dossier belongs to someone else.");
    public static readonly Refusal NotYourAgency = new(RefusalKind.Forbidden, "dossier.not-your-agency", "This dossier is with another agency.");
    public static readonly Refusal NotInYourHands = new(RefusalKind.Forbidden, "dossier.not-in-your-hands", "The step is with somebody else.");
    public static readonly Refusal WorkDone = new(RefusalKind.Conflict, "dossier.work-done", "This piece of work is done already, or was taken away.");
    public static readonly Refusal SayWhichWork = new(RefusalKind.Invalid, "dossier.say-which-work", "Several pieces of work on this dossier lie with you; say which one.");
    public static readonly Refusal AskFirst = new(RefusalKind.Conflict, "dossier.ask-first", "The process would wait for an answer to something that nobody asked; ask first.");
    public static readonly Refusal NoAgencyForPart = new(RefusalKind.Conflict, "dossier.no-agency-for-part", "No agency is known that does this part.");
    public static readonly Refusal IsAPart = new(RefusalKind.Conflict, "dossier.is-a-part", "This is a part of a file handed in once; act on the whole.");
    public static readonly Refusal NoMandate = new(RefusalKind.Forbidden, "dossier.no-mandate", "You have no mandate to act for this person.");
    public static readonly Refusal NoSuchProcedure = new(RefusalKind.Missing, "dossier.no-such-procedure", "The procedure is not in force.");
    public static readonly Refusal NotOfferedOnline = new(RefusalKind.Conflict, "dossier.not-offered-online", "The procedure cannot be filed online.");
    public static readonly Refusal NoAgency = new(RefusalKind.Invalid, "dossier.no-agency", "Choose the place that settles it.");
    public static readonly Refusal NoSuchCase = new(RefusalKind.Invalid, "dossier.no-such-case", "Choose the case that is yours.");
    public static readonly Refusal AlreadySubmitted = new(RefusalKind.Conflict, "dossier.already-submitted", "The application was handed in already.");
    public static readonly Refusal AnswersWrong = new(RefusalKind.Invalid, "dossier.answers-wrong", "Some answers must be mended.");
    public static readonly Refusal PapersMissing = new(RefusalKind.Invalid, "dossier.papers-missing", "Some papers are missing.");
    public static readonly Refusal NoSuchPaper = new(RefusalKind.Missing, "dossier.no-such-paper", "There is no such paper in this dossier.");
    public static readonly Refusal NotInVault = new(RefusalKind.Conflict, "dossier.not-in-vault", "The paper is not among those that we hold.");
    public static readonly Refusal TooManyFiles = new(RefusalKind.Invalid, "dossier.too-many-files", "One paper takes ten files at most.");
    public static readonly Refusal NotAwaitingReception = new(RefusalKind.Conflict, "dossier.not-awaiting-reception", "The dossier is not waiting to be received.");
    public static readonly Refusal NotAwaitingSupplement = new(RefusalKind.Conflict, "dossier.not-awaiting-supplement", "Nothing is being asked for.");
    public static readonly Refusal NotAnswered = new(RefusalKind.Invalid, "dossier.not-answered", "Everything that was asked for must be answered.");
    public static readonly Refusal NoSuchTarget = new(RefusalKind.Invalid, "dossier.no-such-target", "The line names no paper and no question of this dossier.");
    public static readonly Refusal NoSuchReason = new(RefusalKind.Invalid, "dossier.no-such-reason", "The rules know no such reason.");
    public static readonly Refusal ApprovalNotNeeded = new(RefusalKind.Conflict, "dossier.approval-not-needed", "This request needs no approval; it can be sent at once.");
    public static readonly Refusal SecondRequestOpen = new(RefusalKind.Conflict, "dossier.second-request-open", "A further request already lies before the head.");
    public static readonly Refusal NoSuchSecondRequest = new(RefusalKind.Missing, "dossier.no-such-second-request", "No such request lies before you.");
    public static readonly Refusal NothingAsked = new(RefusalKind.Invalid, "dossier.nothing-asked", "Say what is missing.");
    public static readonly Refusal ReasonMissing = new(RefusalKind.Invalid, "dossier.reason-missing", "Give the reason in words that the citizen understands.");
    public static readonly Refusal SupplementsUsedUp = new(RefusalKind.Conflict, "dossier.supplements-used-up", "More was asked for already; a second request needs a legal basis and the head's approval.");
    public static readonly Refusal NotInProcess = new(RefusalKind.Conflict, "dossier.not-in-process", "The dossier is not being processed.");
    public static readonly Refusal NoSuchChoice = new(RefusalKind.Invalid, "dossier.no-such-choice", "The step has no such way out.");
    public static readonly Refusal NotThatOfficer = new(RefusalKind.Invalid, "dossier.not-that-officer", "This officer cannot take the step.");
    public static readonly Refusal KeptApart = new(RefusalKind.Conflict, "dossier.kept-apart", "The step is kept apart from another; whoever did that one does not do this one.");
    public static readonly Refusal OutsideOfLoan = new(RefusalKind.Forbidden, "dossier.outside-of-loan", "What was lent to you does not hold for this procedure.");
    public static readonly Refusal LoanOver = new(RefusalKind.Conflict, "dossier.loan-over", "The delegation by which you would sign is no longer in force.");
    public static readonly Refusal SeveralWays = new(RefusalKind.Conflict, "dossier.several-ways", "The step has several ways out; open the dossier and choose.");
    public static readonly Refusal NoSuchAddressee = new(RefusalKind.Invalid, "dossier.no-such-addressee", "The agency has no such unit.");
    public static readonly Refusal NotYourUnit = new(RefusalKind.Forbidden, "dossier.not-your-unit", "Another unit was asked.");
    public static readonly Refusal ResultMissing = new(RefusalKind.Conflict, "dossier.result-missing", "There is no signed result yet.");
    public static readonly Refusal ResultExists = new(RefusalKind.Conflict, "dossier.result-exists", "The result is signed already.");
    public static readonly Refusal NotToBeSigned = new(RefusalKind.Conflict, "dossier.not-to-be-signed", "The dossier is not waiting for a signature.");
    public static readonly Refusal ReceiverMissing = new(RefusalKind.Invalid, "dossier.receiver-missing", "Name who received the result.");
    public static readonly Refusal NotLate = new(RefusalKind.Conflict, "dossier.not-late", "No apology is owed: the dossier can still be on time.");
    public static readonly Refusal ApologisedAlready = new(RefusalKind.Conflict, "dossier.apologised-already", "The citizen was given a new date already; there is no third.");
    public static readonly Refusal TooLateToStop = new(RefusalKind.Conflict, "dossier.too-late-to-stop", "The result is issued; nothing can be stopped any more.");
    public static readonly Refusal RefundWrong = new(RefusalKind.Invalid, "dossier.refund-wrong", "No more is given back than was paid, and the ground must be named.");
    public static readonly Refusal NothingToReturn = new(RefusalKind.Conflict, "dossier.nothing-to-return", "Nothing is left to be given back.");
    public static readonly Refusal WithdrawalNotAsked = new(RefusalKind.Conflict, "dossier.withdrawal-not-asked", "Nobody asked to withdraw.");
    public static readonly Refusal NoSuchConsultation = new(RefusalKind.Missing, "dossier.no-such-consultation", "There is no such question.");
    public static readonly Refusal SecretWrong = new(RefusalKind.Missing, "dossier.secret-wrong", "No dossier has this code together with this telephone or identity number.");
    public static readonly Refusal NoSuchSheet = new(RefusalKind.Missing, "dossier.no-such-sheet", "This paper was not issued.");
    public static readonly Refusal FileRefused = new(RefusalKind.Invalid, "dossier.file-refused", "The file cannot be taken.");
    public static readonly Refusal ApplicantWrong = new(RefusalKind.Invalid, "dossier.applicant-wrong", "The applicant's data are not right.");
    public static readonly Refusal NothingOwed = new(RefusalKind.Conflict, "dossier.nothing-owed", "So much is not owed for this dossier.");
    public static readonly Refusal PaymentOpen = new(RefusalKind.Conflict, "dossier.payment-open", "The fee is not paid yet.");
    public static readonly Refusal PeriodWrong = new(RefusalKind.Invalid, "dossier.period-wrong", "The last day comes before the first.");
    public static readonly Refusal NoSuchVolume = new(RefusalKind.Missing, "dossier.no-such-volume", "The book has no such volume.");
}
