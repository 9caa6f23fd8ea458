namespace MotCua.Procedures.Differences;

/// <summary>A stretch of words that both texts have, or only the older, or only the newer.</summary>
public sealed record WordStretch(ChangeKind? Kind, string Words);

/// <summary>Two texts compared word by word, so that a reader sees the three words that changed in a long sentence.</summary>
public static class WordDifference
{
    /// <summary>Beyond this many comparisons the texts are shown whole, one as gone and one as come.</summary>
    private const int MostComparisons = 4_000_000;

    public static IReadOnlyList<WordStretch> Between(string older, string newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        string[] was = Words(older), now = Words(newer);
        var head = 0;
        while (head < was.Length && head < now.Length && was[head] == now[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < was.Length - head && tail < now.Length - head && was[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        List<WordStretch> stretches = [];
        Add(stretches, null, was[..head]);
        Middle(stretches, was[head..^tail], now[head..^tail]);
        Add(stretches, null, was[^tail..]);
        return stretches;
    }

    private static void Middle(List<WordStretch> stretches, string[] was, string[] now)
    {
        if ((long)was.Length * now.Length > MostComparisons)
        {
            Add(stretches, ChangeKind.Removed, was);
            Add(stretches, ChangeKind.Added, now);
            return;
        }

        // How many words the rests of both have in common, from here on.
        var common = new int[was.Length + 1, now.Length + 1];
        for (var i = was.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = was[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        int at = 0, place = 0;
        List<string> gone = [], come = [];
        while (at < was.Length || place < now.Length)
        {
            if (at < was.Length && place < now.Length && was[at] == now[place])
            {
                Flush();
                Add(stretches, null, [was[at]]);
                (at, place) = (at + 1, place + 1);
            }
            else if (place == now.Length || (at < was.Length && common[at + 1, place] >= common[at, place + 1]))
            {
                gone.Add(was[at++]);
            }
            else
            {
                come.Add(now[place++]);
            }
        }

        Flush();

        void Flush()
        {
            Add(stretches, ChangeKind.Removed, [.. gone]);
            Add(stretches, ChangeKind.Added, [.. come]);
            gone.Clear();
            come.Clear();
        }
    }

    private static void Add(List<WordStretch> stretches, ChangeKind? kind, string[] words)
    {
        if (words.Length == 0)
        {
            return;
        }

        var text = string.Join(' ', words);
        if (stretches is [.., var last] && last.Kind == kind)
        {
            stretches[^1] = last with { Words = $"{last.Words} {text}" };
        }
        else
        {
            stretches.Add(new(kind, text));
        }
    }

    private static string[] Words(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
}
