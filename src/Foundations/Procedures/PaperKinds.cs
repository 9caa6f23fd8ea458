namespace MotCua.Procedures;

/// <summary>Which kinds of paper do where one is asked for: the kind itself, and those that serve as well. The one place where this is decided.</summary>
public readonly record struct PaperKinds(string? Main, IReadOnlyList<string> Others)
{
    /// <summary>The kind asked for first.</summary>
    public IEnumerable<string> All => Main is { Length: > 0 } main ? Others.Prepend(main) : Others;

    public bool Any => All.Any();

    public bool Accept(string? kind) => kind is { Length: > 0 } && (Main == kind || Others.Contains(kind));
}
