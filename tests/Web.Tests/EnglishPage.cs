using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MotCua.Web.Words;

namespace MotCua.Web.Tests;

/// <summary>
/// An English page speaks English, but for what there is only in Vietnamese (names, hours of the province, words of the register and of people); that is marked as such.
/// And what is marked says nothing in English. The name of the window (title) cannot be marked, nor what the reader typed (input, textarea): these may be Vietnamese.
/// </summary>
internal static partial class EnglishPage
{
    /// <summary>What an attribute says cannot be marked for one of its words: in English it is English.</summary>
    private static readonly string[] Attributes = ["aria-label", "aria-description", "title", "placeholder", "alt", "label", "data-l"];

    public static void Holds(Seen seen, string what)
    {
        var page = seen.Page;
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var texts = page.Body!.Descendants<IText>().Where(text => text.ParentElement is { TagName: not ("SCRIPT" or "STYLE" or "TEXTAREA") }).ToArray();
        var unmarked = texts.Where(text => LanguageOf(text.ParentElement!) == "en").Select(text => text.Text.Trim())
            .Concat(page.Body!.QuerySelectorAll("*").Where(one => LanguageOf(one) == "en").SelectMany(one => Attributes.Select(one.GetAttribute).OfType<string>()))
            .Where(InVietnamese.Is);
        var mismarked = texts.Where(text => LanguageOf(text.ParentElement!) == "vi").Select(text => text.Text.Trim()).Where(text => Ours.Any(words => text.Contains(words, StringComparison.Ordinal)));

        string[] said = [.. unmarked.Concat(mismarked.Select(text => $"not Vietnamese: {text}")).Distinct()];
        Assert.True(said.Length == 0, $"{what}: {string.Join(" | ", said.Take(30))}");
    }

    private static string? LanguageOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang");

    /// <summary>What the product says in English and not in Vietnamese too, between the places that are filled in.</summary>
    private static readonly string[] Ours = [.. Pieces(Wording.English).Except(Pieces(Wording.Vietnamese))];

    private static IEnumerable<string> Pieces(string language) =>
        Wording.Of(language).Values.SelectMany(words => Hole().Split(words)).Select(piece => piece.Trim()).Where(piece => piece.Length > 7 && !InVietnamese.Is(piece)).Distinct();

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Hole();
}
