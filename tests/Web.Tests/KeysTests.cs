using Microsoft.Playwright;

namespace MotCua.Web.Tests;

public sealed class KeysTests(WebHouse house, Browsing browsing)
{
    [Fact]
    public async Task Rows_are_walked_ticked_and_opened_by_keys()
    {
        await using var window = await browsing.Open(house);
        await window.Page.GotoAsync("/bo-mau");
        await window.Page.FocusAsync("table[data-rownav] tbody a");

        await window.Page.Keyboard.PressAsync("j");
        await window.Page.Keyboard.PressAsync("x");

        Assert.Equal("230611-0002", await window.Page.TextContentAsync("tr[aria-current] a"));
        Assert.True(await window.Page.IsCheckedAsync("tr[aria-current] input"));

        await window.Page.Keyboard.PressAsync("End");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Arrives(@"/bo-mau\?d=3$");
    }

    [Fact]
    public async Task A_letter_acts_only_inside_its_panel()
    {
        await using var window = await browsing.Open(house);
        await window.Page.GotoAsync("/bo-mau");

        await window.Page.FocusAsync("a.mc-brand");
        await window.Page.Keyboard.PressAsync("b");
        Assert.EndsWith("/bo-mau", window.Page.Url, StringComparison.Ordinal);

        // With many windows open at once a browser may drop a key: it is pressed again, as people do.
        var arrived = false;
        for (var times = 0; times < 5 && !arrived; times++)
        {
            await window.Page.FocusAsync("table[data-rownav] tbody a");
            await window.Page.Keyboard.PressAsync("b");
            arrived = await CanArrive(window.Page, @"/bo-mau\?b=1$");
        }

        Assert.True(arrived);
    }

    private static async Task<bool> CanArrive(IPage page, string address)
    {
        try
        {
            await page.Arrives(address, TimeSpan.FromSeconds(5));
            return true;
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }

    [Fact]
    public async Task Letters_can_be_turned_off()
    {
        await using var window = await browsing.Open(house);
        await window.Page.GotoAsync("/cai-dat-hien-thi");
        await window.Page.CheckAsync("input[name=Shortcuts][value=off]");
        await window.Page.ClickAsync("main form button");
        await window.Page.GotoAsync("/bo-mau");

        await window.Page.FocusAsync("table[data-rownav] tbody a");
        await window.Page.Keyboard.PressAsync("b");
        await window.Page.Keyboard.PressAsync("j");

        Assert.EndsWith("/bo-mau", window.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await window.Page.Locator("tr[aria-current]").CountAsync());
    }

    [Fact]
    public async Task The_slash_goes_to_the_search_box_of_the_desk()
    {
        await using var window = await browsing.Open(house);
        await window.SignIn(DemoPeople.Clerk);
        await window.Page.GotoAsync("/can-bo/phim-tat");

        await window.Page.Keyboard.PressAsync("/");

        Assert.Equal("tim", await window.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }
}
