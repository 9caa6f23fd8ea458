namespace MotCua.Dossiers;

/// <summary>What the officer proposes for signature.</summary>
public sealed record ResultDraft(string Number, string Title, IReadOnlyList<string> Lines, bool IsRefusal, string PreparedBy)
{
    /// <summary>The version of the blank from which the paper is drawn; none where the house's own sheet is.</summary>
    public Guid? Blank { get; init; }

    /// <summary>What the officer gave as the opinion when proposing it, for a blank that quotes it.</summary>
    public string? Opinion { get; init; }

    /// <summary>The passages of the blank that the officer rewrote.</summary>
    public IReadOnlyDictionary<string, string> Passages { get; init; } = new Dictionary<string, string>();
}
