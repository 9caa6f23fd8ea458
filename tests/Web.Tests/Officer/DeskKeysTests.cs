using Microsoft.Playwright;
using MotCua.Web.Pages.Officer;

namespace MotCua.Web.Tests.Officer;

/// <summary>Every key that the page of shortcuts promises, pressed where it promises it.</summary>
public sealed class DeskKeysTests(WebHouse house, Browsing browsing)
{
    private static readonly string[] Rows = ["J", "K", "Home", "End", "Enter", "X", "A"];

    [Fact]
    public async Task In_a_dossier_letters_open_forms_and_never_act()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        await using var window = await browsing.Open(house);
        await window.SignIn(DemoPeople.CommuneOfficer);

        foreach (var (key, arrives) in new[] { ("b", "bo-sung"), ("p", "hoi"), ("t", "tu-choi") })
        {
            await window.Page.GotoAsync(dossier);
            await window.Page.FocusAsync("section[data-keys] a[data-key]");
            await window.Page.Keyboard.PressAsync(key);
            await window.Page.WaitForSelectorAsync("section[aria-labelledby=h-qd] h3");
            Assert.Contains($"?viec={arrives}", window.Page.Url, StringComparison.Ordinal);
        }

        await window.Page.GotoAsync(dossier);
        await window.Page.FocusAsync("section[data-keys] a[data-key]");
        await window.Page.Keyboard.PressAsync("c");
        await window.Page.Keyboard.TypeAsync("Đủ điều kiện");
        Assert.Equal("Đủ điều kiện", await window.Page.InputValueAsync("textarea[name=opinion]"));
        Assert.EndsWith(dossier, window.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await window.Page.Locator("a[data-key=F9]").CountAsync());
    }

    [Fact]
    public async Task At_the_counter_function_keys_reach_what_they_name()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var open = CounterScene.DossierOf(await clerk.Receive());
        await using var window = await browsing.Open(house);
        await window.SignIn(DemoPeople.CommuneClerk);
        await window.Page.GotoAsync($"/can-bo/quay?thu-tuc={CounterScene.Procedure}");
        await window.Page.Keyboard.PressAsync("F6");
        Assert.Equal("q", await Focused("name"));
        await window.Page.Keyboard.PressAsync("F2");
        Assert.Equal("Scan", await Focused("name"));

        // Heard from before the page opens: a browser told in the very moment of the key may still open its own window.
        var chooser = new TaskCompletionSource<IFileChooser>();
        window.Page.FileChooser += (_, opened) => chooser.TrySetResult(opened);
        await window.Page.GotoAsync($"{open}/tiep-nhan");
        await window.Page.Keyboard.PressAsync("F7");
        Assert.True((await chooser.Task.WaitAsync(TimeSpan.FromSeconds(30))).IsMultiple);
        await window.Page.Keyboard.PressAsync("F11");
        Assert.Equal(1, await window.Page.Locator("details[open] summary[data-key=F11]").CountAsync());
        await window.Page.Keyboard.PressAsync("t");
        Assert.Equal(1, await window.Page.Locator("details[open] summary[data-key=T]").CountAsync());
        await window.Page.Keyboard.PressAsync("F8");
        await window.Page.WaitForSelectorAsync("[role=status]");
        Assert.Contains("biên lai số", await window.Page.TextContentAsync("[role=status]"), StringComparison.Ordinal);

        Task<string> Focused(string attribute) => window.Page.EvaluateAsync<string>($"() => document.activeElement.getAttribute('{attribute}')");
    }

    [Fact]
    public async Task A_number_opens_the_tab_of_its_place()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        await clerk.Receive();
        await using var window = await browsing.Open(house);
        await window.SignIn(DemoPeople.CommuneClerk);
        await window.Page.GotoAsync("/can-bo/tiep-nhan");
        await window.Page.FocusAsync("table[data-rownav] tbody a");

        await window.Page.Keyboard.PressAsync("3");

        await window.Page.WaitForSelectorAsync(".mc-tabs a[aria-current][href$='viec=tra-ket-qua']");
    }

    [Fact]
    public void Nothing_is_listed_that_no_page_has()
    {
        var pages = string.Concat(Directory.GetFiles(Path.Combine(Root(), "src/Doors/Web/Pages"), "*.cshtml", SearchOption.AllDirectories).Where(file => file.Contains("Officer", StringComparison.Ordinal) || file.Contains("_DeskLayout", StringComparison.Ordinal)).Select(File.ReadAllText));
        var listed = ShortcutsModel.Groups.Values.SelectMany(group => group).Select(key => key.Key.Replace(' ', '+')).Except(Rows).Except(["1–7"]);

        Assert.All(listed, key => Assert.True(pages.Contains($"data-key=\"{key}\"", StringComparison.Ordinal) || pages.Contains($" key=\"{key}\"", StringComparison.Ordinal) || pages.Contains($"? \"{key}\" : null", StringComparison.Ordinal), key));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "MotCua.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
