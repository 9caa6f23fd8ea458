using MotCua.Reviews.Counting;

namespace MotCua.Reviews.Measuring;

/// <summary>What dossiers took before a wording and under it, each on its own side of that wording's first day.</summary>
public sealed record Effect(EffectSide Before, EffectSide After)
{
    public static Effect Of(Figures before, Figures after) => new(EffectSide.Of(before), EffectSide.Of(after));
}

/// <summary>Dossiers of one side: how many, the time half of them and nearly all took, papers handed in by each, the share late.</summary>
public sealed record EffectSide(int Dossiers, TimeSpan? Median, TimeSpan? NearlyAll, decimal? Papers, decimal? Late)
{
    public static EffectSide Of(Figures figures) => new(
        figures.Ended, figures.Within(0.5m), figures.Within(0.95m),
        figures.Ended == 0 ? null : Math.Round((decimal)figures.HandedIn / figures.Ended, 2),
        figures.Ended == 0 ? null : Math.Round((decimal)figures.Late / figures.Ended, 4));
}

/// <summary>Whether a promised time is kept: how many dossiers under it were decided within it.</summary>
public sealed record CutKept(int Within, int Decided, TimeSpan? NearlyAll)
{
    /// <summary>Nearly all keep it.</summary>
    public bool IsMet => Decided > 0 && Within >= Decided * 0.95m;
}
