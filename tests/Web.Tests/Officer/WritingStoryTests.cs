using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MotCua.Web.Tests.Officer;

/// <summary>A decision is written on a page of its own: with its pages beside, in several sittings, by several hands.</summary>
public sealed class WritingStoryTests(Browsing browsing)
{
    private const string First = "textarea[name='Passages[0].Text']";

    [Theory, InlineData(1366), InlineData(390)]
    public async Task An_officer_writes_keeps_looks_and_goes_on_another_day(int width)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice") && File.Exists("/usr/bin/pdftoppm"), "soffice or pdftoppm is not installed");
        await using var house = await WebHouse.Open();
        var dossier = await BlankScene.Accepted(house);
        await using var window = await browsing.Open(house, width, signedInAs: DemoPeople.CommuneOfficer);
        var page = window.Page;
        await page.GotoAsync($"/can-bo/ho-so/{dossier}");
        while (await page.Locator("input[name=Blank]").CountAsync() == 0)
        {
            await page.ClickAsync("form[action*='handler=Complete'] button[name=choice]");
            await page.GotoAsync($"/can-bo/ho-so/{dossier}");
        }

        await page.ClickAsync("a[href*='/du-thao?']");
        // The first document of a house starts LibreOffice, which on a busy machine takes its time.
        var pages = page.FrameLocator("iframe[name=trang-du-thao]");
        await pages.Locator(".mc-leaves img, .mc-errors").First.WaitForAsync(new() { Timeout = 90_000 });
        Assert.Equal("", string.Join(' ', await pages.Locator(".mc-errors").AllInnerTextsAsync()));
        await window.LooksRight($"writing-{width}");

        await page.FillAsync(First, "Ông đã ly hôn theo Bản án số 12/2020.");
        await page.RunAndWaitForResponseAsync(() => page.ClickAsync("button[formtarget=trang-du-thao]"), answer => answer.Request.Method == "POST" && answer.Url.Contains("/du-thao/trang", StringComparison.Ordinal) && answer.Ok, new() { Timeout = 90_000 });
        Assert.Equal("Ông đã ly hôn theo Bản án số 12/2020.", await page.InputValueAsync(First));
        await page.ClickAsync("button[formaction*='handler=Keep']");
        await page.Locator("text=Đã lưu dự thảo").WaitForAsync();
        Assert.Equal("Ông đã ly hôn theo Bản án số 12/2020.", await page.InputValueAsync(First));
        await window.LooksRight($"writing-kept-{width}");

        // The dossier's own page has it too; nothing was completed by keeping.
        await page.GotoAsync($"/can-bo/ho-so/{dossier}");
        Assert.Equal("Ông đã ly hôn theo Bản án số 12/2020.", await page.InputValueAsync(First));

        await page.ClickAsync("a[href*='/du-thao?']");
        await page.FillAsync("textarea[name='Passages[1].Text']", "đăng ký kết hôn");
        await page.Locator("summary").First.ClickAsync();
        await page.ClickAsync("button[formaction*='doan=0']");
        // Both pages look alike: what tells the next one is the passage itself.
        await Assertions.Expect(page.Locator(First)).ToHaveValueAsync(new Regex("chưa đăng ký kết hôn với ai"));
        Assert.Equal("đăng ký kết hôn", await page.InputValueAsync("textarea[name='Passages[1].Text']"));

        await page.ClickAsync("form[action*='handler=Complete'] button[name=choice]");
        await page.Locator("main").WaitForAsync();
        using var leader = await house.Enter(DemoPeople.CommuneLeader);
        var proposed = await leader.Open($"/can-bo/ho-so/{dossier}");
        Assert.Contains("đăng ký kết hôn", proposed.Text, StringComparison.Ordinal);
        Assert.NotNull(proposed.Page.QuerySelector("form[action*='handler=Sign']"));
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_second_sees_the_difference_and_loses_nothing()
    {
        await using var house = await WebHouse.Open();
        var dossier = await BlankScene.Accepted(house);
        using var one = await house.Enter(DemoPeople.CommuneOfficer);
        using var other = await house.Enter(DemoPeople.CommuneOfficer);
        await one.Writing(dossier);
        var (mine, theirs) = (await one.Open($"/can-bo/ho-so/{dossier}/du-thao?tu-choi=0"), await other.Open($"/can-bo/ho-so/{dossier}/du-thao?tu-choi=0"));

        await one.Send(mine, "form[action*='handler=Complete']", Typing("Lời của người thứ nhất."), button: "button[formaction*='handler=Keep']");
        var told = await other.Send(theirs, "form[action*='handler=Complete']", Typing("Lời của người thứ hai."), button: "button[formaction*='handler=Keep']");

        Assert.Equal(System.Net.HttpStatusCode.Conflict, told.Status);
        Assert.Contains("vừa lưu dự thảo này", told.Text, StringComparison.Ordinal);
        Assert.Contains("Lời của người thứ nhất.", told.Text, StringComparison.Ordinal);
        Assert.Equal("Lời của người thứ hai.", told.One(First).TextContent.Trim());

        // Having been told, the second keeps theirs; and the first would be told in turn.
        var kept = await other.Send(told, "form[action*='handler=Complete']", Typing("Lời của cả hai."), button: "button[formaction*='handler=Keep']");
        Assert.Equal("Lời của cả hai.", kept.One(First).TextContent.Trim());
        var late = await one.Send(mine, "form[action*='handler=Complete']", new Dictionary<string, string?> { ["choice"] = mine.One("button[name=choice]").GetAttribute("value") });
        Assert.Contains("vừa lưu dự thảo này", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_have_the_work_cannot_write()
    {
        await using var house = await WebHouse.Open();
        var dossier = await BlankScene.Accepted(house);
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        await officer.Writing(dossier);
        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);

        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await citizen.Open($"/can-bo/ho-so/{dossier}/du-thao?tu-choi=0")).Status);
        Assert.DoesNotContain("<img", (await citizen.Open($"/can-bo/ho-so/{dossier}/du-thao/trang?tu-choi=0")).Page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Typing(string words) => new() { ["Passages[0].Text"] = words };
}
