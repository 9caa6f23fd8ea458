using System.Globalization;
using System.Text.RegularExpressions;
using MotCua.Audit;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Audit;

/// <summary>How the journal speaks of deeds and refusals.</summary>
public static partial class InJournal
{
    private const string Prefix = "deed.";

    /// <summary>All that can be done or looked at, in words.</summary>
    public static IReadOnlyList<Choice> Deeds(Wording words) =>
    [
        .. Wording.Of(Wording.Language).Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Select(key => key[Prefix.Length..])
            .Select(deed => new Choice(deed, Named(words, deed))).OrderBy(choice => choice.Label, StringComparer.CurrentCulture),
    ];

    public static string Named(Wording words, string deed) =>
        (words.Find(Prefix + deed) ?? deed) is { Length: > 0 } said ? char.ToUpper(said[0], CultureInfo.CurrentCulture) + said[1..] : deed;

    /// <summary>What came of it; of a refusal the reason, without what it named at the time.</summary>
    public static string Outcome(Wording words, Deed deed) =>
        deed.Refused is { } refused ? words["admin.journal.refused", Hole().Replace(words.Find(refused) ?? refused, "…")] : words[deed.IsReading ? "admin.journal.read" : "admin.journal.done"];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();
}
