using MotCua.Forms;

namespace MotCua.Dossiers.Together;

/// <summary>A draft among those it is filed with: which one it is, what the others ask already, and which comes next.</summary>
public sealed record FilledTogether(FilingId Filing, int Number, int Count, IReadOnlyList<SharedQuestion> Shared, DossierId? Previous, DossierId? Next)
{
    /// <summary>Pages of the form on which nothing is left to ask here.</summary>
    internal IReadOnlyCollection<string> Spent { get; init; } = [];

    /// <summary>The questions of a page that another dossier asks, and those that are to differ.</summary>
    public IEnumerable<SharedQuestion> On(string page) => Shared.Where(one => one.Page == page && (!one.IsAsked || one.IsApart));

    internal IReadOnlyList<string> Asking(IReadOnlyList<string> pages, string? wanted) => [.. pages.Where(page => page == wanted || !Spent.Contains(page))];

    /// <summary>The page with only those questions that are asked here, among the pages that ask something.</summary>
    internal FormPage Without(FormPage page, IReadOnlyList<string> pages)
    {
        PageLink[] links = [.. page.Pages.Where(link => pages.Contains(link.Id)).Select((link, at) => link with { Number = at + 1 })];
        var elsewhere = Shared.Where(one => !one.IsAsked).Select(one => one.Name).ToHashSet();
        return page with
        {
            Number = Array.FindIndex(links, link => link.Id == page.Id) + 1,
            Count = links.Length,
            Pages = links,
            Fields = [.. page.Fields.Where(field => !elsewhere.Contains(field.Name))],
        };
    }
}
