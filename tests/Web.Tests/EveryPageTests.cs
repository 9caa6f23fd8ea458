using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests;

public sealed class EveryPageTests(WebHouse house, Browsing browsing)
{
    [Theory, MemberData(nameof(PageBook.All), MemberType = typeof(PageBook))]
    public async Task Every_page_is_accessible_in_both_schemes_and_all_widths_and_stays_inside_its_policy(string name, string address, string? signedInAs)
    {
        await using var window = await browsing.Open(house, 390, signedInAs: signedInAs);
        await window.Page.GotoAsync(address);

        await window.LooksRight(name);
    }

    [Fact]
    public async Task The_check_itself_finds_a_picture_without_words()
    {
        await using var window = await browsing.Open(house);
        await window.Page.SetContentAsync("<html lang='vi'><title>x</title><main><h1>x</h1><img src='data:,'></main>");

        Assert.Contains(await Accessibility.Faults(window.Page), fault => fault.StartsWith("image-alt", StringComparison.Ordinal));
    }
}
