using MotCua.Competence;
using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Competence;

/// <summary>Who gives or takes, as it is chosen on a page: a level, or one agency, or several by their codes.</summary>
internal static class SideBoxes
{
    private const string OfLevel = "cap:";

    /// <summary>The levels first, then every agency that settles procedures.</summary>
    public static async Task<IReadOnlyList<Choice>> Choices(IOrganisation organisation, Wording words, DateOnly day, CancellationToken cancel)
    {
        var all = await organisation.Agencies(day, cancel);
        return
        [
            new("", words["competence.choose"]),
            .. Enum.GetValues<AgencyLevel>().Where(level => all.Any(one => one.Level == level)).Select(level => new Choice($"{OfLevel}{level}", words[$"competence.level.{level}"])),
            .. all.Where(one => one.Kind is AgencyKind.PeoplesCommittee or AgencyKind.Department).OrderBy(one => one.Code.Value, StringComparer.Ordinal).Select(one => new Choice(one.Code.Value, $"{one.Name} ({one.Code.Value})")),
        ];
    }

    public static Side Read(string? chosen, string? several = null)
    {
        string[] codes = [.. (several ?? "").Split([' ', ',', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Distinct()];
        return codes.Length > 0 ? Side.Of(codes)
            : string.IsNullOrEmpty(chosen) ? Side.Of()
            : chosen.StartsWith(OfLevel, StringComparison.Ordinal) && Enum.TryParse<AgencyLevel>(chosen[OfLevel.Length..], out var level) ? Side.All(level)
            : Side.Of(chosen);
    }

    public static string Chosen(Side side) => side.Level is { } level ? $"{OfLevel}{level}" : side.Agencies is [var only] ? only : "";

    public static string Several(Side side) => side.Agencies.Count > 1 ? string.Join(", ", side.Agencies) : "";

    public static string Say(Side side, IReadOnlyList<string> names, Wording words) => side.Level is { } level ? words[$"competence.level.{level}"] : string.Join(", ", names);
}
