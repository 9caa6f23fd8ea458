namespace MotCua.Procedures.Finding;

/// <summary>What the visitor narrowed the search to; an empty value means any.</summary>
public sealed record FindingFilters(string? Field = null, string? Level = null, string? Agency = null, string? OnlineLevel = null)
{
    public static readonly FindingFilters None = new();

    internal bool Admits(SearchableProcedure procedure) =>
        Same(Field, procedure.Field)
        && Same(Agency, procedure.Agency)
        && Same(OnlineLevel, procedure.OnlineLevel)
        && (string.IsNullOrEmpty(Level) || procedure.Levels.Contains(Level, StringComparer.OrdinalIgnoreCase));

    internal bool Any => !(string.IsNullOrEmpty(Field) && string.IsNullOrEmpty(Level) && string.IsNullOrEmpty(Agency) && string.IsNullOrEmpty(OnlineLevel));

    private static bool Same(string? wanted, string? has) =>
        string.IsNullOrEmpty(wanted) || string.Equals(wanted, has, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Why a procedure was found, so that the page can say it.</summary>
public enum FindingReason
{
    Code,
    Name,
    PlainName,
    Keyword,
    LifeEvent,
    Field,
}

/// <summary>A stretch of the shown name that answers the question, to be marked on the page.</summary>
public readonly record struct Highlight(int Start, int Length);

/// <summary>One procedure that may be the answer, and why.</summary>
public sealed record FoundProcedure(string Code, string Name, double Score, FindingReason Reason, string Because, IReadOnlyList<Highlight> Highlights)
{
    /// <summary>The name people use, where there is one.</summary>
    public string? PlainName { get; init; }
}

/// <summary>The answer to a question in plain words: hits best first, or plainly nothing.</summary>
public sealed record FindingAnswer(IReadOnlyList<FoundProcedure> Hits, string? ReadAs)
{
    public bool Nothing => Hits.Count == 0;
}

/// <summary>A wording offered while the visitor is still typing.</summary>
public sealed record Suggestion(string Text, string Code);
