using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MotCua.Web.Words;

namespace MotCua.Web.Tests;

/// <summary>
/// An English page speaks English, but for what there is only in Vietnamese (names, hours of the province, words of the register and of people); that is marked as such.
/// The name of the window (title) cannot be marked, nor what the reader typed (input, textarea): these may be Vietnamese.
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
        var mismarked = texts.Where(text => LanguageOf(text.ParentElement!) == "vi").Select(text => text.Text.Trim()).Where(text => English().IsMatch(text));

        string[] said = [.. unmarked.Concat(mismarked.Select(text => $"not Vietnamese: {text}")).Distinct()];
        Assert.True(said.Length == 0, $"{what}: {string.Join(" | ", said.Take(30))}");
    }

    private static string? LanguageOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang");

    /// <summary>Small words that stand in almost every English sentence and in no Vietnamese one.</summary>
    [GeneratedRegex(@"\b(of|and|with|from|your|until|are|by|you|is|for)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
