namespace MotCua.Procedures;

/// <summary>A kind of paper that procedures ask for or issue, so that what one issued another can reuse.</summary>
public sealed record PaperType(string Code, string Name)
{
    public string? PlainName { get; init; }

    /// <summary>What it shows to be true.</summary>
    public string? Proves { get; init; }
}
