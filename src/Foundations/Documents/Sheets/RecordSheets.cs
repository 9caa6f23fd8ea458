namespace MotCua.Documents.Sheets;

/// <summary>The sheet that travels with a dossier and shows every hand-over (form 05; 06 of the newer rules).</summary>
public sealed record ControlSheet(
    SheetHead Head,
    string DossierCode,
    string Procedure,
    string Applicant,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? DueAt,
    string LeadAgency,
    IReadOnlyList<string> Coordinating,
    IReadOnlyList<HandOverRow> Rows,
    string VerifyAddress) : Sheet
{
    public override string Template => "control";

    /// <summary>Each agency's own time, in working hours of its own calendar.</summary>
    public IReadOnlyList<AgencyTimeRow> Agencies { get; init; } = [];

    /// <summary>The first promise, where a later one stands beside it: late is judged on this one.</summary>
    public DateTimeOffset? FirstDueAt { get; init; }

    public bool HasAgencies => Agencies.Count > 0;
}

/// <summary>How one agency kept the time that it was given.</summary>
public sealed record AgencyTimeRow(string Agency, decimal Allotted, decimal Used, decimal Stopped, StepOutcome Result);

/// <summary>One hand-over: from whom to whom, when, and whether the giver was in time.</summary>
public sealed record HandOverRow(
    string From, string To, DateTimeOffset? At, DateTimeOffset? DueAt, string? GivenBy, string? TakenBy, StepOutcome Result, string? Note = null);

/// <summary>How a step ended against its own time limit; open while it runs, stopped where the dossier ended under it.</summary>
public enum StepOutcome
{
    Open,
    Early,
    OnTime,
    Late,
    Stopped,
}

/// <summary>The tracking book of a one-stop unit for a stretch of days (form 06; 07 of the newer rules).</summary>
public sealed record BookSheet(SheetHead Head, DateOnly From, DateOnly Until, string? Book, IReadOnlyList<BookRow> Rows) : Sheet
{
    public override string Template => "book";
}

/// <summary>One dossier in the tracking book.</summary>
public sealed record BookRow(
    int Line, string DossierCode, string Procedure, int Sets, string Applicant, string? Address, string? Phone, string LeadAgency,
    DateTimeOffset ReceivedAt, DateTimeOffset? DueAt, DateTimeOffset? ReturnedAt, ResultWay ResultBy, string? Note = null);
