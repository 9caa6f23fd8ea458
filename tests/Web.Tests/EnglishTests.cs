using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace MotCua.Web.Tests;

/// <summary>Around every public page, whoever reads English meets Vietnamese only in names and hours of the province, and there it is marked as Vietnamese, so that it is also read aloud so.</summary>
public sealed partial class EnglishTests(WebHouse house)
{
    public static TheoryData<string> Public => [.. PageBook.All.Select(row => row.Data).Where(row => row.Item3 is null && !row.Item2.Contains("lang=", StringComparison.Ordinal)).Select(row => row.Item2)];

    [Theory, MemberData(nameof(Public))]
    public async Task Head_and_foot_in_English_say_nothing_in_Vietnamese_that_is_not_marked_as_such(string address)
    {
        using var visitor = house.Visitor();
        var page = (await visitor.Open($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=en")).Page;

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var around = page.QuerySelectorAll("body > header, body > footer").ToArray();
        var said = around.SelectMany(one => one.Descendants<IText>()).Where(text => LanguageOf(text.ParentElement!) == "en").Select(text => text.Text.Trim())
            .Concat(around.SelectMany(one => one.QuerySelectorAll("[aria-label], [title], [placeholder], [alt]")).Where(one => LanguageOf(one) == "en").SelectMany(one => new[] { "aria-label", "title", "placeholder", "alt" }.Select(one.GetAttribute).OfType<string>()))
            .Where(text => Vietnamese().IsMatch(text)).Distinct().ToArray();
        Assert.True(said.Length == 0, $"{address}: {string.Join(" | ", said.Take(30))}");
    }

    private static string? LanguageOf(IElement element) => element.TagName is "SCRIPT" or "STYLE" ? null : element.Closest("[lang]")?.GetAttribute("lang");

    /// <summary>A letter that English does not have.</summary>
    [GeneratedRegex("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", RegexOptions.IgnoreCase)]
    private static partial Regex Vietnamese();
}
