using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace MotCua.Web.Tests.Administrator;

public sealed class TypedCheckTests(WebHouse house, Browsing browsing)
{
    [Fact]
    public async Task What_a_wording_lacks_is_told_while_it_is_typed()
    {
        await using var window = await browsing.Open(house, signedInAs: DemoPeople.Administrator);
        var page = window.Page;
        await page.GotoAsync("/quan-tri/thu-tuc/1.001193");
        var told = page.Locator("#con-thieu[aria-live=polite]");
        var before = await told.Locator("li .mc-need").CountAsync();
        var text = await page.InputValueAsync("#Content");

        await page.FillAsync("#Content", "{ chưa xong");
        await Assertions.Expect(told.Locator(".mc-need")).ToBeVisibleAsync();

        var without = JsonNode.Parse(text)!;
        without["steps"] = new JsonArray();
        await page.FillAsync("#Content", without.ToJsonString());
        await Assertions.Expect(told.Locator("li .mc-need")).ToHaveCountAsync(before + 1);
        Assert.EndsWith("/quan-tri/thu-tuc/1.001193", page.Url, StringComparison.Ordinal);
    }
}
