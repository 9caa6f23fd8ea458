using System.Text.Json.Serialization;

namespace MotCua.Procedures;

/// <summary>A kind of paper that procedures ask for or issue, so that what one issued another can reuse.</summary>
public sealed record PaperType(string Code, string Name)
{
    public string? PlainName { get; init; }

    public string? NameEn { get; init; }

    /// <summary>What it shows to be true.</summary>
    public string? Proves { get; init; }

    /// <summary>Who issues it: "commune", "district", "province", "ministry", "court", "other".</summary>
    public string? IssuedBy { get; init; }

    /// <summary>About whom it is: "citizen", "enterprise"; none where about either.</summary>
    public string? Holder { get; init; }

    /// <summary>How many months after its day of issue it holds; none where it holds until it is replaced or revoked.</summary>
    public int? ValidMonths { get; init; }

    /// <summary>Where it is good: "national", "province".</summary>
    public string? Scope { get; init; }

    /// <summary>The fields that it carries, by the names of registers, with spaces between.</summary>
    public string? Carries { get; init; }

    /// <summary>The register whose data do in place of it: "population", "enterprise"; none where no data do.</summary>
    public string? Source { get; init; }

    [JsonIgnore]
    public IReadOnlyList<string> Fields => Carries?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The last day on which one issued that day holds.</summary>
    public DateOnly? ValidUntil(DateOnly issued) => ValidMonths is { } months ? issued.AddMonths(months) : null;
}
