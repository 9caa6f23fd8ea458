using Microsoft.Playwright;
using MotCua.Modules.Tests.Documents.Attachments;

namespace MotCua.Web.Tests.Officer;

/// <summary>A dossier brought to the counter, from the ticket to the printed receipt, without touching the mouse.</summary>
public sealed class SixtyKeysTests(WebHouse house, Browsing browsing, ITestOutputHelper output)
{
    private const int Most = 60;

    [Fact]
    public async Task A_walk_in_dossier_of_a_known_citizen_takes_at_most_sixty_keys()
    {
        await using var window = await browsing.Open(house);
        await window.SignIn(DemoPeople.CommuneClerk);
        await window.Page.GotoAsync("/can-bo/quay");
        var keys = new CountedKeys(window.Page.Keyboard);

        // Nobody has a scanner today: the twelve digits are typed by hand, and counted.
        await keys.Press("F2");
        await keys.Type(DemoPeople.Citizen);
        await keys.Press("Enter");
        await window.Page.WaitForSelectorAsync(".mc-have");
        await window.Page.Loaded();
        await keys.Press("F6");
        await keys.Type("cha con");
        await keys.Press("Enter");
        await window.Page.WaitForSelectorAsync("[data-moves] button");
        while (await Focused(window.Page, "value") != CounterScene.Procedure)
        {
            await keys.Press("ArrowDown");
        }

        await keys.Press("Enter");
        await window.Page.WaitForSelectorAsync("form[action$='handler=Receive']");
        await window.Page.Loaded();
        await keys.Press("Enter");
        await window.Page.Arrives("/tiep-nhan$");
        await window.Page.WaitForSelectorAsync("[data-ticks]");
        await window.Page.Loaded();
        await keys.Press("Space");
        await keys.Press("ArrowDown");
        await keys.Press("Space");
        await keys.Press("F8");
        await window.Page.WaitForSelectorAsync("[role=status]");
        await window.Page.Loaded();
        await keys.Press("F10");
        await window.Page.WaitForSelectorAsync(".mc-next[data-tone=success]");
        Assert.Equal("F4", await Focused(window.Page, "data-key"));

        var printed = await Printed(window.Page, () => keys.Press("F9"));

        output.WriteLine($"Keys pressed: {keys.Count} of {Most}");
        Assert.StartsWith("%PDF", printed, StringComparison.Ordinal);
        Assert.InRange(keys.Count, 1, Most);
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_hand_scanner_is_understood_wherever_the_focus_is_and_a_receipt_opens_its_dossier()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var accepted = await clerk.Accept(await clerk.Receive());
        var code = accepted.One("h1 .mc-num").TextContent.Trim();
        await using var window = await browsing.Open(house);
        await window.SignIn(DemoPeople.CommuneClerk);
        await window.Page.GotoAsync("/can-bo/quay");
        await window.Page.FocusAsync("#q");

        await window.Page.Keyboard.TypeAsync(CounterScene.Card);
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForSelectorAsync(".mc-have");
        Assert.Contains(DemoPeople.CitizenName, await window.Page.TextContentAsync("section[aria-labelledby=h-np]"), StringComparison.Ordinal);

        await window.Page.FocusAsync("#Scan");
        await window.Page.Keyboard.TypeAsync($"https://motcua.example/kiem-tra?ho-so={code}");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Arrives($"{CounterScene.DossierOf(accepted)}$");
    }

    [Fact]
    public async Task Without_script_a_scanned_receipt_opens_its_dossier_and_pages_go_into_their_slots()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var reception = await clerk.Receive();
        var slot = reception.One("#kiem-tra input[type=file][capture]");

        var scanned = await clerk.Send(reception, "#kiem-tra", CounterScene.Ticked,
            [(slot.GetAttribute("name")!, "trang-1.pdf", HandmadePdf.WithPages(1)), (slot.GetAttribute("name")!, "trang-2.pdf", HandmadePdf.WithPages(2))], "button[data-scan]");

        Assert.Contains("Đã lưu 2 tệp", scanned.Text, StringComparison.Ordinal);
        Assert.Contains("đã quét 3 trang", scanned.Text, StringComparison.Ordinal);
        Assert.Equal(2, scanned.All("#kiem-tra input[type=checkbox][checked]").Count);
        var number = scanned.One("h1 .mc-num").TextContent.Trim();
        var opened = await clerk.Send(await clerk.Open("/can-bo/quay"), "form[action$='handler=Person']", new Dictionary<string, string?> { ["Scan"] = number });
        Assert.Equal(reception.At.AbsolutePath, opened.At.AbsolutePath);
    }

    /// <summary>The receipt comes in a tab of its own: what the browser was sent there.</summary>
    private static async Task<string> Printed(IPage page, Func<Task> press)
    {
        var answer = new TaskCompletionSource<string>();
        page.Context.Request += (_, asked) =>
        {
            if (asked.Url.EndsWith("/phieu/Receipt", StringComparison.Ordinal))
            {
                answer.TrySetResult(asked.Url);
            }
        };
        await press();
        var address = await answer.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        return System.Text.Encoding.ASCII.GetString((await (await page.APIRequest.GetAsync(address)).BodyAsync())[..4]);
    }

    private static Task<string?> Focused(IPage page, string attribute) => page.EvaluateAsync<string?>($"() => document.activeElement.getAttribute('{attribute}')");

    /// <summary>A keyboard on which every stroke is counted.</summary>
    private sealed class CountedKeys(IKeyboard keyboard)
    {
        public int Count { get; private set; }

        public Task Press(string key)
        {
            Count++;
            return keyboard.PressAsync(key);
        }

        public Task Type(string text)
        {
            Count += text.Length;
            return keyboard.TypeAsync(text);
        }
    }
}
