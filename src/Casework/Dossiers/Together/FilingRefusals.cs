using MotCua.Kernel;

namespace MotCua.Dossiers.Together;

/// <summary>What may be said no to when several procedures are filed together.</summary>
public static class FilingRefusals
{
    public static readonly Refusal NoSuchFiling = new(RefusalKind.Missing, "filing.no-such-filing", "There is no such filing.");
    public static readonly Refusal NoSuchMember = new(RefusalKind.Missing, "filing.no-such-member", "The dossier is not of this filing.");
    public static readonly Refusal FilingHandedIn = new(RefusalKind.Conflict, "filing.handed-in", "The filing is handed in already.");
    public static readonly Refusal TooFew = new(RefusalKind.Invalid, "filing.too-few", "Choose two procedures at least.");
    public static readonly Refusal TooMany = new(RefusalKind.Invalid, "filing.too-many", "Six procedures at most are filed together.");
    public static readonly Refusal ProcedureTwice = new(RefusalKind.Invalid, "filing.procedure-twice", "A procedure is filed once.");
    public static readonly Refusal WithinAnother = new(RefusalKind.Conflict, "filing.within-another", "The procedure is done within an interlinked one that is chosen too.");
    public static readonly Refusal MemberUnfinished = new(RefusalKind.Invalid, "filing.member-unfinished", "Answers of one of the dossiers are missing or wrong.");
    public static readonly Refusal PaperMissing = new(RefusalKind.Invalid, "filing.paper-missing", "A paper of one of the dossiers is missing.");
    public static readonly Refusal NotAgreed = new(RefusalKind.Invalid, "filing.not-agreed", "Say that the house may hand in for you what waits for a result.");
    public static readonly Refusal NotShared = new(RefusalKind.Invalid, "filing.not-shared", "No other dossier of the filing asks for this.");
    public static readonly Refusal NotYetIssued = new(RefusalKind.Conflict, "filing.not-yet-issued", "The result that is waited for is not there.");
}
