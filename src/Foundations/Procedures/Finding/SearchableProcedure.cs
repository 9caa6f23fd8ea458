namespace MotCua.Procedures.Finding;

/// <summary>All that people may search a procedure by: its names, its papers, whom it serves and where it is done.</summary>
public sealed record SearchableProcedure(string Code, string Name, string Field)
{
    public string? PlainName { get; init; }

    /// <summary>"bo", "tinh", "huyen", "xa" as the catalogue writes them.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    public string? Agency { get; init; }

    /// <summary>The ministry or province that published it; a province's own schemes are narrower than the nation's.</summary>
    public string? Publisher { get; init; }

    public string? OnlineLevel { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<string> LifeEvents { get; init; } = [];

    public IReadOnlyList<string> Components { get; init; } = [];

    public string? Result { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> Applicants { get; init; } = [];
}
