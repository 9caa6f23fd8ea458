using MotCua.Organisation;

namespace MotCua.Dossiers.Deadlines;

/// <summary>Somebody was told that a deadline comes near: each rung of each promise once. Kept for ever; off the desk once the promise is done with or a higher rung was reached.</summary>
internal sealed class Warning
{
    public required Guid Id { get; init; }

    public required DossierId Dossier { get; init; }

    /// <summary>Which promise: the dossier's first or extended date, or a step's.</summary>
    public required string Promise { get; init; }

    public Guid? Step { get; init; }

    public string? StepName { get; init; }

    /// <summary>The rung of the ladder, by its key in the rule set.</summary>
    public required string Level { get; init; }

    public required string Agency { get; init; }

    public required Role Role { get; init; }

    /// <summary>Who has the step; nobody when it concerns all of the role.</summary>
    public OfficerId? Officer { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }
}
