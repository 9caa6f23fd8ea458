using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests;

public sealed class EveryPageTests(WebHouse house, Browsing browsing)
{
    [Theory, MemberData(nameof(PageBook.All), MemberType = typeof(PageBook))]
    public async Task Every_page_is_accessible_in_both_schemes_and_widths_and_stays_inside_its_policy(string name, string address, string? signedInAs)
    {
        foreach (var (width, dark) in new[] { (390, false), (1366, false), (390, true), (1366, true) })
        {
            await using var window = await browsing.Open(house, width, dark, signedInAs: signedInAs);
            await window.Page.GotoAsync(address);
            await window.Picture($"{name}-{(width == 390 ? "phone" : "desktop")}{(dark ? "-dark" : "")}");

            Assert.Empty(await Accessibility.Faults(window.Page));
            Assert.Empty(window.Complaints);
        }
    }

    [Theory, MemberData(nameof(PageBook.All), MemberType = typeof(PageBook))]
    public async Task No_page_scrolls_sideways_on_the_narrowest_telephone(string name, string address, string? signedInAs)
    {
        await using var window = await browsing.Open(house, 320, signedInAs: signedInAs);
        await window.Page.GotoAsync(address);

        var widths = await window.Page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, window.innerWidth]");

        var wide = widths[0] <= widths[1] ? [] : await window.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > window.innerWidth && !one.closest('.mc-tw table'))
                .map(one => `${one.tagName} ${one.className} ${Math.round(one.getBoundingClientRect().right)}`).slice(0, 8)
            """);
        Assert.True(widths[0] <= widths[1], $"{name} is {widths[0]} px wide on a screen of {widths[1]} px: {string.Join("; ", wide)}");
    }

    [Fact]
    public async Task The_check_itself_finds_a_picture_without_words()
    {
        await using var window = await browsing.Open(house);
        await window.Page.SetContentAsync("<html lang='vi'><title>x</title><main><h1>x</h1><img src='data:,'></main>");

        Assert.Contains(await Accessibility.Faults(window.Page), fault => fault.StartsWith("image-alt", StringComparison.Ordinal));
    }
}
