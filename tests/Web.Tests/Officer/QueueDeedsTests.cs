using System.Net;

namespace MotCua.Web.Tests.Officer;

/// <summary>What an officer does with many dossiers of the queue at one go, and how they walk from one to the next.</summary>
public sealed class QueueDeedsTests(WebHouse house, Browsing browsing)
{
    private const string Queue = "/can-bo/hang-cho?the=chua-nhan";

    [Fact]
    public async Task Dossiers_that_are_ticked_are_taken_up_given_on_and_bundled_and_each_row_says_what_became_of_it()
    {
        var (first, second) = (await Accepted(), await Accepted());
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        var queue = await officer.Open("/can-bo/hang-cho");
        Assert.Empty(queue.All("#hang-loat select[name=Officer]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Send(queue, "#hang-loat", button: "button[formaction$='handler=Take']")).Status);

        var mine = await Find(officer, first);
        var taken = await officer.Send(mine, "#hang-loat", Tick(mine, first), button: "button[formaction$='handler=Take']");
        Assert.Contains("Đã làm 1 hồ sơ, không làm được 0", taken.One("[aria-labelledby=h-kq]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Lục Văn Sáng", (await officer.Open(first)).One("section[aria-labelledby=h-ls]").TextContent, StringComparison.Ordinal);

        mine = await Find(officer, first);
        var handed = await officer.Send(mine, "#hang-loat", Tick(mine, first), button: "button[formaction$='handler=HandOver']");
        Assert.Contains("không làm được 1", handed.One("[aria-labelledby=h-kq]").TextContent, StringComparison.Ordinal);
        Assert.Single(handed.All($"{TickOf(first)}[checked]"));

        using var leader = await house.Enter("head.quyson");
        var heads = await Find(leader, second);
        var colleague = heads.One("#hang-loat select[name=Officer] option:nth-child(2)");
        var given = await leader.Send(heads, "#hang-loat", new Dictionary<string, string?>(Tick(heads, second)) { ["Officer"] = colleague.GetAttribute("value") }, button: "button[formaction$='handler=Assign']");
        Assert.Contains("Đã làm 1 hồ sơ, không làm được 0", given.One("[aria-labelledby=h-kq]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(queue.All("#hang-loat button"), button => button.Contains("Từ chối", StringComparison.Ordinal) || button.Contains("Ký", StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_the_queue_one_goes_on_to_the_next_and_back_and_the_tab_is_not_lost()
    {
        await Accepted();
        await Accepted();
        await Accepted();
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        var queue = await officer.Open(Queue);
        var links = queue.Page.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!).ToArray();
        var first = await officer.Open(links[0]);
        Assert.Empty(first.All("a[rel=prev]"));

        var second = await officer.Open(first.One("a[rel=next]").GetAttribute("href")!);
        Assert.Equal(links[1].Split('?')[0], second.At.AbsolutePath);
        Assert.Equal(links[0].Split('?')[0], second.One("a[rel=prev]").GetAttribute("href")!.Split('?')[0]);
        Assert.Contains("the=chua-nhan", second.One(".mc-dhead a").GetAttribute("href"), StringComparison.Ordinal);

        // What was done with it takes it out of this part; its neighbours are still those beside its old place.
        var after = await officer.Send(second, "form[action*='handler=Take']");
        Assert.Equal(links[2].Split('?')[0], after.One("a[rel=next]").GetAttribute("href")!.Split('?')[0]);
        Assert.Equal(links[0].Split('?')[0], after.One("a[rel=prev]").GetAttribute("href")!.Split('?')[0]);
        Assert.Empty((await officer.Open(second.At.AbsolutePath)).All("a[rel=next]"));
    }

    [Fact]
    public async Task Keys_tick_all_or_one_say_how_many_and_walk_through_dossiers()
    {
        await Accepted();
        await Accepted();
        await using var window = await browsing.Open(house, signedInAs: DemoPeople.CommuneOfficer);
        var page = window.Page;
        await page.GotoAsync(Queue);
        await page.FocusAsync("table[data-rownav] tbody a");
        await page.Keyboard.PressAsync("x");
        Assert.Equal("Đã chọn 1 hồ sơ", await page.TextContentAsync("[data-picked]"));
        await page.Keyboard.PressAsync("a");
        var rows = await page.Locator("tbody tr").CountAsync();
        Assert.Equal($"Đã chọn {rows} hồ sơ", await page.TextContentAsync("[data-picked]"));
        await page.Keyboard.PressAsync("a");
        Assert.Equal(0, await page.Locator("tbody input:checked").CountAsync());

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("a[rel=next]");
        var there = new Uri(page.Url).AbsolutePath;
        await page.Keyboard.PressAsync("j");
        await page.Leaves(there);
        await page.WaitForSelectorAsync("a[rel=prev]");
        await page.Keyboard.PressAsync("k");
        await page.Arrives($@"{there}(\?|#|$)");
        Assert.Empty(window.Complaints);
    }

    private async Task<string> Accepted()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        return CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
    }

    private static string TickOf(string dossier) => $"input[name=Ticks][value^='{dossier.Split('/')[^1]}']";

    private static Dictionary<string, string?> Tick(Seen page, string dossier) => new() { ["Ticks"] = page.One(TickOf(dossier)).GetAttribute("value") };

    private static async Task<Seen> Find(Visitor visitor, string dossier)
    {
        var page = await visitor.Open("/can-bo/hang-cho?vai-tro=Officer");
        while (page.Page.QuerySelector(TickOf(dossier)) is null)
        {
            page = await visitor.Open(page.One("main a[href*='sau=']").GetAttribute("href")!);
        }

        return page;
    }
}
