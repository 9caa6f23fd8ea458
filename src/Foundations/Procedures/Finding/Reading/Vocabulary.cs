using System.Runtime.InteropServices;

namespace MotCua.Procedures.Finding.Reading;

/// <summary>Every syllable the register and the lexicon use, how telling each is, and which stand side by side.</summary>
internal sealed class Vocabulary
{
    private const int LongestSyllable = 8;

    private readonly Dictionary<string, int> ids = [];
    private readonly List<string> words = [];
    private readonly List<int> inLabels = [];
    private readonly List<int> uses = [];
    private readonly Dictionary<long, int> pairs = [];
    private readonly HashSet<long> labelPairs = [];
    private readonly Dictionary<string, List<int>> deletions = [];
    private int labels;

    public int Count => words.Count;

    public string this[int id] => words[id];

    /// <summary>A name counts towards how telling its words are; prose only makes words known.</summary>
    public void Learn(IReadOnlyList<Syllable> syllables, bool isLabel, int weight = 1)
    {
        labels += isLabel ? 1 : 0;
        var seen = isLabel ? new HashSet<int>() : null;
        var before = -1;
        foreach (var syllable in syllables)
        {
            var id = Add(syllable.Plain);
            uses[id] += weight;
            if (seen?.Add(id) == true)
            {
                inLabels[id]++;
            }
            if (before >= 0)
            {
                var pair = Pair(before, id);
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, pair, out _) += weight;
                if (isLabel)
                {
                    labelPairs.Add(pair);
                }
            }
            before = id;
        }
    }

    /// <summary>Words seen once or twice in prose are as likely misprints: they are not a spelling to correct towards.</summary>
    public void Close()
    {
        for (var id = 0; id < words.Count; id++)
        {
            if (IsSure(id) && words[id].Length is >= 2 and <= LongestSyllable && words[id].All(char.IsAsciiLetterLower))
            {
                foreach (var shape in Deletions(words[id]))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(deletions, shape, out _) ??= []).Add(id);
                }
            }
        }
    }

    public int IdOf(string plain) => ids.GetValueOrDefault(plain, -1);

    public bool Knows(string plain) => ids.TryGetValue(plain, out var id) && IsSure(id);

    public double Idf(int id) => Math.Log(1 + ((labels - inLabels[id] + 0.5) / (inLabels[id] + 0.5)));

    public int Uses(int id) => uses[id];

    public int PairUses(int first, int second) => first < 0 || second < 0 ? 0 : pairs.GetValueOrDefault(Pair(first, second));

    public bool IsLabelPair(int first, int second) => first >= 0 && second >= 0 && labelPairs.Contains(Pair(first, second));

    /// <summary>Known syllables one keystroke away: one letter too many, too few, other, or two swapped.</summary>
    public IReadOnlyCollection<int> Near(string plain)
    {
        var near = new HashSet<int>();
        if (plain.Length > LongestSyllable + 1)
        {
            return near;
        }
        foreach (var shape in Deletions(plain))
        {
            if (deletions.TryGetValue(shape, out var found))
            {
                near.UnionWith(found.Where(id => words[id] != plain && Distance(words[id], plain) <= 1));
            }
        }
        return near;
    }

    private bool IsSure(int id) => inLabels[id] > 0 || uses[id] >= 3;

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    private int Add(string plain)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, plain, out var known);
        if (!known)
        {
            id = words.Count;
            words.Add(plain);
            inLabels.Add(0);
            uses.Add(0);
        }
        return id;
    }

    private static IEnumerable<string> Deletions(string word)
    {
        yield return word;
        for (var at = 0; at < word.Length; at++)
        {
            yield return word.Remove(at, 1);
        }
    }

    // Damerau–Levenshtein, enough to tell 0, 1 and more.
    private static int Distance(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var first = 0;
        while (first < shorter.Length && shorter[first] == longer[first])
        {
            first++;
        }
        if (longer.Length - shorter.Length > 1)
        {
            return 2;
        }
        if (longer.Length > shorter.Length)
        {
            return string.CompareOrdinal(shorter, first, longer, first + 1, longer.Length) == 0 ? 1 : 2;
        }
        if (first == shorter.Length)
        {
            return 0;
        }
        var swapped = first + 1 < shorter.Length && shorter[first] == longer[first + 1] && shorter[first + 1] == longer[first]
            && string.CompareOrdinal(shorter, first + 2, longer, first + 2, longer.Length) == 0;
        return swapped || string.CompareOrdinal(shorter, first + 1, longer, first + 1, longer.Length) == 0 ? 1 : 2;
    }
}
