namespace MotCua.Procedures.Finding.Ranking;

/// <summary>How much each sign of the right procedure weighs.</summary>
internal sealed record RankingWeights
{
    public static readonly RankingWeights Settled = new();

    public double Pair { get; init; } = 1.25;

    /// <summary>Each further word of an unbroken run counts this much more.</summary>
    public double Run { get; init; } = 0.15;

    public double WrongMarks { get; init; } = 0.6;

    public double NoMarks { get; init; } = 0.85;

    public double Unspoken { get; init; } = 2.0;

    public double MeaningCap { get; init; } = 19;

    public double Prior { get; init; } = 3.6;

    public double DeedShared { get; init; } = 2.0;

    public double DeedUnasked { get; init; } = 4.5;

    public double DeedMissing { get; init; } = 3.3;

    public double CircumstanceUnasked { get; init; } = 5.5;

    public double CircumstanceShared { get; init; } = 1.5;

    public double CircumstanceMissing { get; init; } = 1.8;

    public double Papers { get; init; } = 5.0;

    public double SameDeedAgain { get; init; } = 5.0;

    public double PlainName { get; init; } = 1.0;

    public double Keyword { get; init; } = 0.9;

    public double LifeEvent { get; init; } = 0.5;

    public double Field { get; init; } = 0.6;

    /// <summary>A best answer that the question itself supports less than this is no answer.</summary>
    public double LeastEvidence { get; init; } = 2.2;

    /// <summary>Nor is one below this with everything counted.</summary>
    public double LeastScore { get; init; } = 11;
}
