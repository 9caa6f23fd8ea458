namespace MotCua.Regimes;

/// <summary>Who is told when a deadline comes near.</summary>
public enum WarningEar { Handler, HeadOfUnit, Leader }

/// <summary>One rung of the ladder before a deadline: so much of its time is used, or so few working hours are left; and who is told.</summary>
public sealed record WarningLevel(string Key, IReadOnlyList<WarningEar> Tells)
{
    public decimal? UsedShare { get; init; }

    public int? WorkingHoursLeft { get; init; }

    /// <summary>After how much of the allotted working time this rung is reached; none when the whole time is shorter than what should be left.</summary>
    public TimeSpan? After(TimeSpan allotted) => UsedShare is { } share
        ? allotted * (double)share
        : allotted - TimeSpan.FromHours(WorkingHoursLeft ?? 0) is var after && after >= TimeSpan.Zero ? after : null;
}
