using System.Text.RegularExpressions;

namespace MotCua.House.Tests;

/// <summary>A citizen's telephone fetches one sheet of styles; what only the desk and the hall need stands in another.</summary>
public sealed partial class StyleTests
{
    private static readonly string Web = Path.Combine(Source.Src, "Doors", "Web");

    [Fact]
    public void No_page_of_the_citizen_wears_what_only_the_desk_has()
    {
        var (everybodys, desks) = (Worn("components.css"), Worn("desk.css"));
        var pages = Source.Files("*.cshtml").Where(IsCitizens).ToArray();

        Assert.True(pages.Length > 40, $"{pages.Length} pages of citizens");
        Assert.Empty(pages.SelectMany(page => Styles().Matches(File.ReadAllText(page)).Select(style => (Page: Source.Short(page), Style: style.Value)))
            .Where(worn => desks.Contains(worn.Style) && !everybodys.Contains(worn.Style)).Distinct());
    }

    /// <summary>Razor leaves other attributes out where they are null, but writes those of data empty: a script or a style that asks whether it is there finds it on every page.</summary>
    [Fact]
    public void No_attribute_of_data_means_something_by_being_there_and_empty() =>
        Assert.Empty(Source.Files("*.cshtml").Where(page => EmptyOrNot().IsMatch(File.ReadAllText(page))).Select(Source.Short));

    private static bool IsCitizens(string page) =>
        !page.Contains("/Officer/", StringComparison.Ordinal) && !page.Contains("/Administrator/", StringComparison.Ordinal)
        && Path.GetFileName(page) is not ("_DeskLayout.cshtml" or "_HallLayout.cshtml") && !OtherLayout().IsMatch(File.ReadAllText(page));

    private static HashSet<string> Worn(string sheet) =>
        [.. Styles().Matches(File.ReadAllText(Path.Combine(Web, "wwwroot", sheet))).Select(style => style.Value)];

    [GeneratedRegex(@"\bmc-[a-z0-9_-]*[a-z0-9]")]
    private static partial Regex Styles();

    [GeneratedRegex("""\bdata-[a-z-]+="@\([^\r\n]*?\? "" : null\)""")]
    private static partial Regex EmptyOrNot();

    [GeneratedRegex("Layout = \"_(Desk|Hall)Layout\"")]
    private static partial Regex OtherLayout();
}
