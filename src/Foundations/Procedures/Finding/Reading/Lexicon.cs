using System.Text.Json;

namespace MotCua.Procedures.Finding.Reading;

/// <summary>Everyday words beside the words of the law, kept as data: what people say, and what the register calls it.</summary>
internal sealed record Lexicon
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    /// <summary>The lexicon that ships with the system.</summary>
    public static readonly Lexicon Shipped = Embedded.Read<Lexicon>("lexicon.json", Reading);

    public Dictionary<string, string> Abbreviations { get; init; } = [];

    public Dictionary<string, string> Chat { get; init; } = [];

    /// <summary>What follows, up to the next stop, is not wanted.</summary>
    public IReadOnlyList<string> Denials { get; init; } = [];

    /// <summary>What follows says what the paper is for, not which paper it is.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    public IReadOnlyList<string> Asides { get; init; } = [];

    public Dictionary<string, IReadOnlyList<string>> Classes { get; init; } = [];

    public IReadOnlyList<Synonym> Synonyms { get; init; } = [];

    public IReadOnlyList<Deed> Deeds { get; init; } = [];

    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];

    public IReadOnlyList<string> Elsewhere { get; init; } = [];

    public Dictionary<string, double> Fields { get; init; } = [];

    /// <summary>A phrase with {class} places written out into every phrase it stands for.</summary>
    public IEnumerable<string> WriteOut(string phrase)
    {
        var open = phrase.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return [phrase];
        }
        var close = phrase.IndexOf('}', open);
        return Classes[phrase[(open + 1)..close]].SelectMany(word => WriteOut(phrase[..open] + word + phrase[(close + 1)..]));
    }
}

/// <summary>What people say, what the law says, and how surely the one means the other.</summary>
internal sealed record Synonym(IReadOnlyList<string> Say, IReadOnlyList<string> Law, double Weight = 0.85);

/// <summary>What is to be done with a paper or a right (reissue, extend, end …): in the words of the law and of a question.</summary>
internal sealed record Deed(string Name, IReadOnlyList<string> Law, IReadOnlyList<string> Ask);

/// <summary>A special circumstance that makes a procedure the rarer one unless the question names it.</summary>
internal sealed record Circumstance(IReadOnlyList<string> Law, IReadOnlyList<string> Ask, double Weight = 1)
{
    /// <summary>Agencies that only deal with such cases.</summary>
    public IReadOnlyList<string> Agency { get; init; } = [];
}
