namespace MotCua.Web.Pages.Officer;

/// <summary>One passage of a blank as it was typed.</summary>
public sealed record PassageTyped
{
    public string? Name { get; set; }

    public string? Text { get; set; }

    /// <summary>Those that bear a name; of two with the same the last counts.</summary>
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<PassageTyped> typed) =>
        typed.Where(one => one.Name is { Length: > 0 }).GroupBy(one => one.Name!).ToDictionary(same => same.Key, same => same.Last().Text ?? "");
}
