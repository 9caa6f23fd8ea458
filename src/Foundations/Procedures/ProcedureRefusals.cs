using MotCua.Kernel;

namespace MotCua.Procedures;

/// <summary>Everything the register of procedures may say no to.</summary>
public static class ProcedureRefusals
{
    public static readonly Refusal NoSuchProcedure = new(RefusalKind.Missing, "procedures.no-such-procedure", "There is no procedure with this code.");
    public static readonly Refusal NoSuchVersion = new(RefusalKind.Missing, "procedures.no-such-version", "There is no such version of a procedure.");
    public static readonly Refusal NoSuchImport = new(RefusalKind.Missing, "procedures.no-such-import", "There is no such import.");
    public static readonly Refusal CodeUnreadable = new(RefusalKind.Invalid, "procedures.code-unreadable", "This is not the code of a procedure.");
    public static readonly Refusal CodeTaken = new(RefusalKind.Conflict, "procedures.code-taken", "A procedure with this code exists already; revise it instead.");
    public static readonly Refusal NameMissing = new(RefusalKind.Invalid, "procedures.name-missing", "A procedure needs a name.");
    public static readonly Refusal DraftWaiting = new(RefusalKind.Conflict, "procedures.draft-waiting", "A draft of this procedure is waiting; publish it first.");
    public static readonly Refusal NotADraft = new(RefusalKind.Conflict, "procedures.not-a-draft", "This version is published already.");
    public static readonly Refusal NotPublished = new(RefusalKind.Conflict, "procedures.not-published", "The procedure is not in force on that day.");
    public static readonly Refusal NothingChanged = new(RefusalKind.Invalid, "procedures.nothing-changed", "The new wording says the same as the one in force.");
    public static readonly Refusal EndsBeforeItBegins = new(RefusalKind.Invalid, "procedures.ends-before-it-begins", "The version would end before it begins.");
    public static readonly Refusal PartsMissing = new(RefusalKind.Invalid, "procedures.parts-missing", "Parts that the law demands of every procedure are missing.");
    public static readonly Refusal ImportFinished = new(RefusalKind.Conflict, "procedures.import-finished", "This import is finished.");
}
