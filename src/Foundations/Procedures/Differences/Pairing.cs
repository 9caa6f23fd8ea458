using MotCua.Kernel;

namespace MotCua.Procedures.Differences;

/// <summary>Finds for each entry of a list the one that it became: the same text, else the most like it; the rest came or went.</summary>
internal static class Pairing
{
    /// <summary>Two texts that share less than this of their words are two things.</summary>
    private const double AlikeFrom = 0.5;

    /// <summary>Beyond this many comparisons only equal texts are paired: lists of that length are compared by nobody's eye.</summary>
    private const int MostComparisons = 250_000;

    /// <summary>In the order of the newer list, what went at the place where it stood.</summary>
    public static IReadOnlyList<(T? Was, T? Now)> Of<T>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, string> text, Func<T, string?>? key = null)
        where T : class
    {
        var partner = new int?[older.Count];
        var taken = new bool[newer.Count];
        string[] was = [.. older.Select(one => Folded(text(one)))];
        string[] now = [.. newer.Select(one => Folded(text(one)))];
        Equal(was, now, partner, taken);
        if (key is not null)
        {
            Equal([.. older.Select((one, at) => key(one) ?? $"\0{at}")], [.. newer.Select((one, at) => key(one) ?? $"\u0001{at}")], partner, taken);
        }

        Alike(was, now, partner, taken);
        return Merged(older, newer, partner, taken);
    }

    private static void Equal(string[] was, string[] now, int?[] partner, bool[] taken)
    {
        var places = now.Select((text, at) => (text, at)).Where(one => !taken[one.at])
            .GroupBy(one => one.text).ToDictionary(group => group.Key, group => new Queue<int>(group.Select(one => one.at)));
        for (var at = 0; at < was.Length; at++)
        {
            if (partner[at] is null && places.TryGetValue(was[at], out var free) && free.TryDequeue(out var place))
            {
                (partner[at], taken[place]) = (place, true);
            }
        }
    }

    private static void Alike(string[] was, string[] now, int?[] partner, bool[] taken)
    {
        int[] left = [.. Enumerable.Range(0, was.Length).Where(at => partner[at] is null)];
        int[] right = [.. Enumerable.Range(0, now.Length).Where(at => !taken[at])];
        if ((long)left.Length * right.Length > MostComparisons)
        {
            return;
        }

        var words = now.Select(Words).ToArray();
        var pairs = left.SelectMany(one => Scored(one, Words(was[one]))).Where(pair => pair.Score >= AlikeFrom)
            .OrderByDescending(pair => pair.Score).ThenBy(pair => Math.Abs(pair.Old - pair.New)).ThenBy(pair => pair.Old);
        foreach (var pair in pairs)
        {
            if (partner[pair.Old] is null && !taken[pair.New])
            {
                (partner[pair.Old], taken[pair.New]) = (pair.New, true);
            }
        }

        IEnumerable<(int Old, int New, double Score)> Scored(int one, HashSet<string> said) =>
            right.Select(other => (one, other, Likeness(said, words[other])));
    }

    private static List<(T? Was, T? Now)> Merged<T>(IReadOnlyList<T> older, IReadOnlyList<T> newer, int?[] partner, bool[] taken)
        where T : class
    {
        List<(T?, T?)> merged = [];
        var back = new int?[newer.Count];
        for (var at = 0; at < older.Count; at++)
        {
            if (partner[at] is { } place)
            {
                back[place] = at;
            }
        }

        var shown = 0;
        for (var at = 0; at < newer.Count; at++)
        {
            if (back[at] is { } origin)
            {
                Gone(origin);
                merged.Add((older[origin], newer[at]));
            }
            else
            {
                merged.Add((null, newer[at]));
            }
        }

        Gone(older.Count);
        return merged;

        void Gone(int until)
        {
            for (; shown < until; shown++)
            {
                if (partner[shown] is null)
                {
                    merged.Add((older[shown], null));
                }
            }
        }
    }

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        var all = one.Count + other.Count - shared;
        return all == 0 ? 1 : (double)shared / all;
    }

    private static HashSet<string> Words(string folded) =>
        [.. folded.Split([' ', ',', '.', ';', ':', '(', ')', '/', '-', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)];

    private static string Folded(string text) => VietnameseFold.Fold(ChangeList.Plain(text) ?? "");
}
