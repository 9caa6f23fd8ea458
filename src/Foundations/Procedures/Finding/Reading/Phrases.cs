namespace MotCua.Procedures.Finding.Reading;

/// <summary>Finds known phrases in a run of syllables, with regard for marks where the writer set them.</summary>
internal sealed class Phrases<T>
{
    private readonly Node root = new();

    public void Add(string phrase, T meaning)
    {
        var syllables = Syllable.Split(phrase);
        var node = root;
        foreach (var syllable in syllables)
        {
            if (!node.Next.TryGetValue(syllable.Plain, out var next))
            {
                node.Next[syllable.Plain] = next = new();
            }
            node = next;
        }
        (node.Ends ??= []).Add(([.. syllables.Select(syllable => syllable.Marked)], meaning));
    }

    /// <summary>All phrases that begin anywhere; overlapping ones included.</summary>
    public IEnumerable<PhraseFound<T>> In(IReadOnlyList<Syllable> text, bool textHasMarks)
    {
        for (var start = 0; start < text.Count; start++)
        {
            var node = root;
            for (var at = start; at < text.Count && node.Next.TryGetValue(text[at].Plain, out var next); at++)
            {
                node = next;
                foreach (var (marked, meaning) in node.Ends ?? [])
                {
                    if (!textHasMarks || Agree(text, start, marked))
                    {
                        yield return new(start, at + 1, meaning);
                    }
                }
            }
        }
    }

    // Where the writer set marks they must be these; a syllable left bare in a longer phrase is forgiven.
    private static bool Agree(IReadOnlyList<Syllable> text, int start, string[] marked)
    {
        for (var at = 0; at < marked.Length; at++)
        {
            var written = text[start + at];
            var same = string.Equals(written.Marked, marked[at], StringComparison.Ordinal);
            if (!same && (marked.Length == 1 || written.HasMarks))
            {
                return false;
            }
        }
        return true;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = [];

        public List<(string[] Marked, T Meaning)>? Ends { get; set; }
    }
}

/// <summary>A phrase found: from one syllable to before another, and what it means.</summary>
internal readonly record struct PhraseFound<T>(int Start, int End, T Meaning)
{
    public int Length => End - Start;
}
