namespace MotCua.Web.Tests;

/// <summary>
/// The way to a page whose address nobody knows beforehand: an address, and after each arrow the link that is followed from there.
/// A step that begins with "…" keeps the first two parts of the address (/ho-so/7f3…) and goes on from them.
/// </summary>
public static class Way
{
    private const string Then = " → ";

    public static async Task<Seen> Walk(this Visitor visitor, string way, string? language = null)
    {
        var steps = way.Split(Then);
        var seen = await visitor.Open(language is null ? steps[0] : $"{steps[0]}{(steps[0].Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");
        foreach (var step in steps[1..])
        {
            seen = await visitor.Open(Next(seen.At, step, link => seen.One(link).GetAttribute("href")!));
        }

        return seen;
    }

    public static async Task Walk(this Window window, string way)
    {
        var steps = way.Split(Then);
        await window.Page.GotoAsync(steps[0]);
        foreach (var step in steps[1..])
        {
            var link = step.StartsWith('…') ? "" : await window.Page.Locator(step).First.GetAttributeAsync("href") ?? "";
            await window.Page.GotoAsync(Next(new(window.Page.Url), step, _ => link));
        }
    }

    private static string Next(Uri at, string step, Func<string, string> href) => step.StartsWith('…')
        ? string.Concat(at.Segments[..3]).TrimEnd('/') + step[1..]
        : new Uri(at, href(step)).PathAndQuery;
}
