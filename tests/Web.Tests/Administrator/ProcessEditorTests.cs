using System.Xml.Linq;
using Microsoft.Playwright;
using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Administrator;

public sealed class ProcessEditorTests(WebHouse house, Browsing browsing)
{
    private const string Procedure = "1.004873";
    private const string Step = "verification";

    [Fact]
    public async Task A_role_is_changed_in_the_panel_and_what_is_wrong_is_seen_while_drawing()
    {
        await using var window = await browsing.Open(house, signedInAs: DemoPeople.Control);
        var page = window.Page;
        await Open(page);

        await page.SelectOptionAsync("#board-element", Step);
        await page.SelectOptionAsync("#p-role", "");
        await page.WaitForSelectorAsync($"[data-flaws] [data-element={Step}]");
        Assert.Equal(1, await page.Locator(".mc-draw .mc-flaw").CountAsync());
        Assert.Equal([], await Accessibility.Faults(page));

        await page.SelectOptionAsync("#p-role", "HeadOfUnit");
        await page.FillAsync("#p-hours-online", "2,5");
        await page.PressAsync("#p-hours-online", "Tab");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('[data-flaws] [data-kind=flaw]').length === 0");
        Assert.True(await page.Locator(".bjs-powered-by").IsVisibleAsync());
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_drawing_is_saved_handed_out_with_all_that_is_ours_opened_again_changed_and_saved_again()
    {
        await using var window = await browsing.Open(house, signedInAs: DemoPeople.Control);
        var page = window.Page;
        await Open(page);
        await page.SelectOptionAsync("#board-element", Step);
        await page.SelectOptionAsync("#p-role", "HeadOfUnit");
        // No key leaves the box: what stands in it is saved all the same.
        await page.FillAsync("#p-hours-online", "2,5");
        await Save(page);

        var saved = new Uri(page.Url).AbsolutePath;
        var first = await Exported(page);
        Assert.Equal("HeadOfUnit", OurStep(first).Attribute("role")?.Value);
        Assert.Equal("2.5", OurStep(first).Elements().Single(one => one.Attribute("channel")?.Value == "online").Attribute("hours")?.Value);

        await page.ClickAsync("main a[href*='moi?tu=']");
        await page.WaitForSelectorAsync("[data-board][data-ready=yes]");
        await page.SelectOptionAsync("#board-element", Step);
        Assert.Equal("HeadOfUnit", await page.InputValueAsync("#p-role"));
        Assert.Equal("2.5", await page.InputValueAsync("#p-hours-online"));
        await page.FillAsync("#p-name", "Kiểm tra lại");
        await Save(page);

        Assert.Equal(saved, new Uri(page.Url).AbsolutePath);
        var second = await Exported(page);
        Assert.Equal("Kiểm tra lại", second.Descendants().Single(one => one.Attribute("id")?.Value == Step).Attribute("name")?.Value);
        Assert.Equal([], Everything(first).Except(Everything(second)));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task What_others_drew_comes_out_of_the_board_with_all_its_elements_shapes_and_extensions()
    {
        await using var window = await browsing.Open(house, signedInAs: DemoPeople.Control);
        await Open(window.Page);

        foreach (var file in Drawings())
        {
            var before = XDocument.Load(file);
            var after = XDocument.Parse(await window.Page.EvaluateAsync<string>(
                """
                async (text) => {
                  const { descriptor } = await import('/process-panel.js');
                  const { dropped, restored } = await import('/process-kept.js');
                  const at = document.createElement('div');
                  document.body.append(at);
                  const board = new BpmnJS({ container: at, moddleExtensions: { mc: descriptor } });
                  await board.importXML(text);
                  const kept = dropped(text, (await board.saveXML()).xml);
                  const out = restored((await board.saveXML({ format: true })).xml, kept.drawn);
                  board.destroy();
                  return out;
                }
                """, before.ToString()));

            Assert.Equal([], Everything(before).Except(Everything(after)));
        }
    }

    private static async Task Open(IPage page)
    {
        await page.GotoAsync($"/quan-tri/quy-trinh?ma={Procedure}");
        await page.ClickAsync("main tbody th a");
        await page.ClickAsync("main a[href*='moi?tu=']");
        await page.WaitForSelectorAsync("[data-board][data-ready=yes]");
    }

    private static async Task Save(IPage page)
    {
        await page.ClickAsync("form.mc-form--draw .mc-actions button[type=submit]");
        await page.WaitForSelectorAsync("a[href*='Export']");
    }

    private static async Task<XDocument> Exported(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href*='Export']"));
        await using var file = await download.CreateReadStreamAsync();
        return await XDocument.LoadAsync(file, LoadOptions.None, TestContext.Current.CancellationToken);
    }

    private static XElement OurStep(XDocument drawing) => drawing.Descendants().Single(one => one.Attribute("id")?.Value == Step).Descendants().Single(one => one.Name.LocalName == "step");

    /// <summary>Every element by its name and id, and every attribute of somebody else's.</summary>
    private static string[] Everything(XDocument drawing) =>
    [
        .. drawing.Descendants().Where(one => one.Attribute("id") is not null).Select(one => $"{one.Name} {one.Attribute("id")!.Value}")
            .Concat(drawing.Descendants().SelectMany(one => one.Attributes().Where(IsForeign).Select(attribute => $"{one.Name} {attribute.Name}={attribute.Value}")))
            .Concat(drawing.Descendants().Where(one => !one.Name.NamespaceName.Contains("omg.org", StringComparison.Ordinal)).Select(one => $"{one.Name} {string.Join(' ', one.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal).Select(attribute => $"{attribute.Name}={attribute.Value}"))}"))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private static bool IsForeign(XAttribute attribute) => !attribute.IsNamespaceDeclaration && attribute.Name.NamespaceName is { Length: > 0 } space
        && !space.Contains("XMLSchema-instance", StringComparison.Ordinal) && space != XNamespace.Xml.NamespaceName;

    /// <summary>Two of ours, and the reference models where they lie beside the sources.</summary>
    private static IEnumerable<string> Drawings()
    {
        var beside = Path.Combine(Window.Repository, "..", "shared", "data", "bpmn-miwg");
        return [.. new[] { "1.001193", "1.012814" }.Select(code => Path.Combine(Window.Repository, "demo", "processes", $"{code}.bpmn")),
            .. Directory.Exists(beside) ? Directory.GetFiles(beside, "*.bpmn") : []];
    }
}
