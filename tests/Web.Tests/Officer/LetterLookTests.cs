using Microsoft.Playwright;
using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Officer;

/// <summary>What goes out is read first: each letter in a window of its own, with what is typed, and what was typed stays where it is.</summary>
public sealed class LetterLookTests(Browsing browsing)
{
    [Fact]
    public async Task A_letter_is_looked_at_before_it_is_signed_and_the_form_stays_as_it_was()
    {
        await using var house = await WebHouse.Open();
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var running = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        await using var window = await browsing.Open(house, 1366, signedInAs: DemoPeople.CommuneOfficer);
        var page = window.Page;
        await page.GotoAsync($"{running}?viec=bo-sung");
        await page.FillAsync("[name='Lines[0].Words']", "Ảnh chụp bị mờ, hãy chụp lại cho rõ");

        var letter = await page.RunAndWaitForPopupAsync(() => page.ClickAsync("button[formaction$='/xem-truoc/bo-sung']"));
        await letter.Locator("main img").First.WaitForAsync();
        Assert.Contains("chưa ký và chưa gửi", await letter.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await letter.CloseAsync();

        // The form stands as it was, its buttons are not dead, and nothing has gone out.
        Assert.Equal("Ảnh chụp bị mờ, hãy chụp lại cho rõ", await page.InputValueAsync("[name='Lines[0].Words']"));
        Assert.True(await page.IsEnabledAsync("main form button:has-text('Gửi yêu cầu bổ sung')"));
        await page.ClickAsync("main form button:has-text('Gửi yêu cầu bổ sung')");
        await page.GotoAsync(running);
        Assert.Contains("Ảnh chụp bị mờ", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_head_reads_an_apology_and_what_cannot_be_drawn_says_why(bool script)
    {
        await using var house = await WebHouse.Open();
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var running = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        await using var window = await browsing.Open(house, 390, script: script, signedInAs: DemoPeople.CommuneLeader);

        var letter = await Shown(window.Page, $"{running}/xin-loi", "Chờ cơ quan công an xác minh");
        Assert.Contains("chưa ký và chưa gửi", await letter.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await letter.Locator("main img").CountAsync());
        var empty = await Shown(window.Page, $"{running}/xin-loi", "");
        Assert.Equal(0, await empty.Locator("main img").CountAsync());
        Assert.Contains("những gì đã gõ vẫn còn", await empty.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        if (script)
        {
            await Look(window, $"{running}/xin-loi", "Chờ cơ quan công an xác minh", "letter-apology");
            await Look(window, $"{running}/xin-loi", "", "letter-none");
            await window.Page.GotoAsync($"{running}/xin-loi");
            await window.LooksRight("letter-apology-form");
        }
    }

    private static async Task<IPage> Shown(IPage page, string address, string reason)
    {
        await page.GotoAsync(address);
        await page.FillAsync("[name=reason]", reason);
        var letter = await page.RunAndWaitForPopupAsync(() => page.ClickAsync("button[formaction$='/xem-truoc/xin-loi']"));
        await letter.Locator("main").WaitForAsync();
        await letter.Loaded();
        return letter;
    }

    /// <summary>The same page in the window whose pictures are taken.</summary>
    private static async Task Look(Window window, string address, string reason, string name)
    {
        await window.Page.GotoAsync(address);
        await window.Page.FillAsync("[name=reason]", reason);
        await window.Page.EvaluateAsync("() => document.querySelector('button[formtarget]').removeAttribute('formtarget')");
        await window.Page.ClickAsync("button[formaction$='/xem-truoc/xin-loi']");
        await window.LooksRight(name);
        await window.Show(390, dark: false);
    }
}
