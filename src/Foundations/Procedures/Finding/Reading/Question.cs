namespace MotCua.Procedures.Finding.Reading;

/// <summary>A question once understood: the words that matter, what they may mean in law, and what is to be done.</summary>
internal sealed record Question
{
    public required IReadOnlyList<Term> Terms { get; init; }

    public required IReadOnlyList<Meaning> Meanings { get; init; }

    /// <summary>Vocabulary ids the question or its meanings mention; everything else speaks of places in this list.</summary>
    public required IReadOnlyList<int> Slots { get; init; }

    /// <summary>The place of a word written without marks.</summary>
    public required IReadOnlyDictionary<string, int> SlotOfWord { get; init; }

    /// <summary>The spelling with marks wanted in a slot, or null where the writer set none.</summary>
    public required IReadOnlyList<string?> Marks { get; init; }

    public required ulong Deeds { get; init; }

    public required ulong Circumstances { get; init; }

    /// <summary>It asks after the weather, a football match and the like.</summary>
    public required bool Elsewhere { get; init; }

    public string? Code { get; init; }

    public required string ReadAs { get; init; }

    public bool Holds(string plain, IReadOnlySet<int> slots) => SlotOfWord.TryGetValue(plain, out var slot) && slots.Contains(slot);

    public double Informative => Terms.Sum(term => term.Weight);
}

/// <summary>One syllable of the question: what it may be, and how much it tells.</summary>
internal readonly record struct Term(IReadOnlyList<(int Slot, double Factor)> Readings, double Weight)
{
    public int Slot => Readings.Count > 0 ? Readings[0].Slot : -1;
}

/// <summary>A stretch of the question said in the words of the law.</summary>
internal sealed record Meaning(int Start, int End, IReadOnlyList<int> Law, double Weight);
