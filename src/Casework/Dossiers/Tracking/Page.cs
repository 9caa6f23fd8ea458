namespace MotCua.Dossiers.Tracking;

/// <summary>A stretch of a long list, and the mark from which the next goes on; none at the end.</summary>
public sealed record Page<T>(IReadOnlyList<T> Rows, string? Next);

/// <summary>How many there are, counted no further than people care: "1000+" costs no more than a thousand.</summary>
public sealed record CappedCount(int Count, bool AndMore)
{
    public const int Cap = 1000;

    public static CappedCount Of(int counted) => counted > Cap ? new(Cap, true) : new(counted, false);
}
