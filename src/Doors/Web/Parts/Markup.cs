using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace MotCua.Web.Parts;

/// <summary>Writes HTML whose holes are always encoded, unless what fills the hole is HTML already.</summary>
public static class Markup
{
    public static IHtmlContent Of(FormattableString html) => new HtmlFormattableString(html.Format, html.GetArguments());

    public static IHtmlContent When(bool condition, FormattableString html) => condition ? Of(html) : HtmlString.Empty;

    public static IHtmlContent When(string? words, Func<string, FormattableString> html) =>
        string.IsNullOrEmpty(words) ? HtmlString.Empty : Of(html(words));

    public static IHtmlContent All<T>(IEnumerable<T> items, Func<T, FormattableString> html)
    {
        var all = new HtmlContentBuilder();
        foreach (var item in items)
        {
            all.AppendHtml(Of(html(item)));
        }

        return all;
    }

    public static string Id(string name) => TagBuilder.CreateSanitizedId(name, "_");
}

/// <summary>The line drawings of the pages, one sprite, drawn in place so that no page waits for them.</summary>
public static partial class Icons
{
    private static readonly FrozenDictionary<string, string> Drawings = Read();

    public static IReadOnlyCollection<string> Names => Drawings.Keys;

    public static IHtmlContent Of(string? name, string? classes = null) =>
        name is not null && Drawings.TryGetValue(name, out var drawing)
            ? Markup.Of($"<svg class=\"{(classes is null ? "i" : $"i {classes}")}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">{new HtmlString(drawing)}</svg>")
            : HtmlString.Empty;

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(Icons).Assembly.GetManifestResourceStream("Icons.svg")!;
        using var reader = new StreamReader(stream);
        return Symbol().Matches(reader.ReadToEnd())
            .ToFrozenDictionary(symbol => symbol.Groups[1].Value, symbol => symbol.Groups[2].Value.Replace(" />", "/>", StringComparison.Ordinal));
    }

    [GeneratedRegex("<symbol id=\"([^\"]+)\"[^>]*>(.*?)</symbol>", RegexOptions.Singleline)]
    private static partial Regex Symbol();
}
