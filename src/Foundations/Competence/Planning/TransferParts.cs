using MotCua.Organisation;

namespace MotCua.Competence.Planning;

/// <summary>How far a line of the plan has come, read off what happened.</summary>
public enum TransferState
{
    /// <summary>It waits for the head's decision.</summary>
    Proposed,

    /// <summary>The head said no.</summary>
    Declined,

    /// <summary>Approved; some text that must change is not changed yet.</summary>
    Approved,

    /// <summary>All texts are changed; no assignment is entered.</summary>
    TextsChanged,

    /// <summary>The assignment is entered and its day is to come.</summary>
    Configured,

    /// <summary>The assignment holds today.</summary>
    Done,

    /// <summary>The assignment held and is over.</summary>
    Over,
}

/// <summary>A text that must change: a legal text ticked off by its number and day, or the wording of the procedure, seen by the house when it is published.</summary>
public sealed record RequiredText(Guid Id, string Title, bool IsWording)
{
    public string? Number { get; init; }

    public DateOnly? DatedOn { get; init; }

    public string? NotedBy { get; init; }

    /// <summary>The published wording that bears the line's number.</summary>
    public Guid? Wording { get; init; }

    public bool IsChanged => Number is not null;
}

/// <summary>What is proposed: which procedure, in which way, from whom to whom, and why.</summary>
public sealed record TransferSheet(AssignmentKind Kind, string Procedure, Side Giver, Side Taker, string Why);

/// <summary>A line of the plan as it stands.</summary>
public sealed record TransferView(
    TransferId Id, string Number, AssignmentKind Kind, string Procedure, string ProcedureName, string Field, Side Giver, Side Taker, string Agency, string AgencyName, string Why,
    string? Proposal, string ProposedBy, DateTimeOffset ProposedAt, TransferState State, string? Decision, DateOnly? DecidedOn, string? DecidedBy, string? DecidedWords,
    IReadOnlyList<RequiredText> Texts, AssignmentCard? Assignment, int Version)
{
    public IReadOnlyList<string> GiverNames { get; init; } = [];

    public IReadOnlyList<string> TakerNames { get; init; } = [];

    /// <summary>What is enough for it to count as carried out.</summary>
    public bool IsDone => State is TransferState.Done;
}
