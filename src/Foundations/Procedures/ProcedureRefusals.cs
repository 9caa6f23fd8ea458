using MotCua.Kernel;

namespace MotCua.Procedures;

/// <summary>Everything the register of procedures may say no to.</summary>
public static class ProcedureRefusals
{
    public static readonly Refusal NoSuchProcedure = new(RefusalKind.Missing, "procedures.no-such-procedure", "There is no procedure with this code.");
    public static readonly Refusal NoSuchPaperType = new(RefusalKind.Missing, "procedures.no-such-paper-type", "There is no such kind of paper.");
    public static readonly Refusal NoSuchVersion = new(RefusalKind.Missing, "procedures.no-such-version", "There is no such version of a procedure.");
    public static readonly Refusal NoSuchImport = new(RefusalKind.Missing, "procedures.no-such-import", "There is no such import.");
    public static readonly Refusal CodeUnreadable = new(RefusalKind.Invalid, "procedures.code-unreadable", "This is not the code of a procedure.");
    public static readonly Refusal CodeTaken = new(RefusalKind.Conflict, "procedures.code-taken", "A procedure with this code exists already; revise it instead.");
    public static readonly Refusal InternalStays = new(RefusalKind.Conflict, "procedures.internal-stays", "What is internal does not become a procedure for citizens, nor the other way round: abolish it and write another.");
    public static readonly Refusal NameMissing = new(RefusalKind.Invalid, "procedures.name-missing", "A procedure needs a name.");
    public static readonly Refusal NoDraft = new(RefusalKind.Conflict, "procedures.no-draft", "No draft of this procedure is waiting.");
    public static readonly Refusal DecisionMissing = new(RefusalKind.Invalid, "procedures.decision-missing", "The number of the decision is missing.");
    public static readonly Refusal NotADraft = new(RefusalKind.Conflict, "procedures.not-a-draft", "This version is published already.");
    public static readonly Refusal NotPublished = new(RefusalKind.Conflict, "procedures.not-published", "The procedure is not in force on that day.");
    public static readonly Refusal NothingChanged = new(RefusalKind.Invalid, "procedures.nothing-changed", "The new wording says the same as the one in force.");
    public static readonly Refusal EndsBeforeItBegins = new(RefusalKind.Invalid, "procedures.ends-before-it-begins", "The version would end before it begins.");
    public static readonly Refusal StepsMissing = new(RefusalKind.Invalid, "procedures.steps-missing", "A procedure needs its steps.");
    public static readonly Refusal ChannelsMissing = new(RefusalKind.Invalid, "procedures.channels-missing", "A procedure needs at least one way of handing in.");
    public static readonly Refusal ComponentsMissing = new(RefusalKind.Invalid, "procedures.components-missing", "A procedure needs its papers and the number of sets.");
    public static readonly Refusal LimitMissing = new(RefusalKind.Invalid, "procedures.limit-missing", "A procedure needs a time limit.");
    public static readonly Refusal ApplicantsMissing = new(RefusalKind.Invalid, "procedures.applicants-missing", "A procedure needs those who may apply.");
    public static readonly Refusal AgencyMissing = new(RefusalKind.Invalid, "procedures.agency-missing", "A procedure needs the agency that decides.");
    public static readonly Refusal ImportFinished = new(RefusalKind.Conflict, "procedures.import-finished", "This import is finished.");
    public static readonly Refusal NotAwaitingChoice = new(RefusalKind.Conflict, "procedures.not-awaiting-choice", "This import is not a preview that waits to be applied.");
    public static readonly Refusal NothingAccepted = new(RefusalKind.Conflict, "procedures.nothing-accepted", "No row of the preview is accepted; there is nothing to apply.");
    public static readonly Refusal NotApplied = new(RefusalKind.Conflict, "procedures.not-applied", "This import has brought nothing into the register that could be taken back.");
    public static readonly Refusal NoTable = new(RefusalKind.Conflict, "procedures.no-table", "This import is not a table whose columns could be assigned.");
    public static readonly Refusal ColumnsIncomplete = new(RefusalKind.Invalid, "procedures.columns-incomplete", "A table needs a column for the code and one for the name.");
    public static readonly Refusal NoSuchLine = new(RefusalKind.Missing, "procedures.no-such-line", "There is no such row in this import.");
    public static readonly Refusal ConditionUnanswered = new(RefusalKind.Invalid, "procedures.condition-unanswered", "Every condition must be answered, once.");
    public static readonly Refusal ConditionReasonMissing = new(RefusalKind.Invalid, "procedures.reason-missing", "A condition that is not met needs the reason.");
    public static readonly Refusal NothingToPost = new(RefusalKind.Missing, "procedures.nothing-to-post", "No procedure of this choice is in force on that day.");
    public static readonly Refusal NoSuchOneStop = new(RefusalKind.Missing, "procedures.no-such-one-stop", "There is no such agency on that day.");
}
