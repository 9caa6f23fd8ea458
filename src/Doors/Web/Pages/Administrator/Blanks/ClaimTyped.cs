using MotCua.Blanks;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Blanks;

/// <summary>For which dossiers a blank is, as it is typed: the reach, and the codes or the field that go with it.</summary>
public sealed class ClaimTyped
{
    /// <summary>How far it reaches; one procedure and several are typed alike.</summary>
    public BlankReach Reach { get; set; } = BlankReach.Procedures;

    /// <summary>Codes, one a line or with anything between them that is in none.</summary>
    public string? Procedures { get; set; }

    public string? Field { get; set; }

    /// <summary>The reaches there are to choose from.</summary>
    public static IReadOnlyList<BlankReach> Reaches { get; } = [BlankReach.Procedures, BlankReach.Field, BlankReach.Province];

    public static IReadOnlyList<string> Codes(string? typed) => [.. (typed ?? "").Split([' ', ',', ';', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    public BlankClaim Read() => Reach switch
    {
        BlankReach.Province => BlankClaim.Province,
        BlankReach.Field => BlankClaim.Field(Field ?? ""),
        _ => BlankClaim.Procedures(Codes(Procedures)),
    };
}

/// <summary>The boxes in which a claim is typed, with what it is now and the fields there are.</summary>
public sealed record ClaimForm(BlankClaim? Now, IReadOnlyList<string> Fields)
{
    public BlankReach Reach => Now is null || Now.IsOfProcedures ? BlankReach.Procedures : Now.Reach;

    public string? Procedures => Now is { IsOfProcedures: true } ? string.Join('\n', Now.Of) : null;

    public string? Field => Now is { Reach: BlankReach.Field, Of: [var name] } ? name : null;

    /// <summary>The fields to choose from, and none.</summary>
    public IEnumerable<Choice> Choices(string none) => [new("", none), .. Fields.Select(field => new Choice(field, field))];
}
