namespace MotCua.Procedures.Publication;

/// <summary>It was told that a day of a decision comes near or went by: each rung of each day once. Off the page once the day is met or a nearer rung was reached.</summary>
internal sealed class DecisionWarning
{
    public Guid Id { get; init; }

    public DecisionId Decision { get; init; }

    /// <summary>The day of signing, or that of making public.</summary>
    public bool OfPublic { get; init; }

    /// <summary>So many working days are left; less than nothing when the day went by.</summary>
    public int Rung { get; init; }

    public DateOnly By { get; init; }

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? ClosedAt { get; set; }
}
