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

    [Fact]
    public async Task What_a_decision_lacks_is_told_while_it_is_typed()
    {
        await using var window = await browsing.Open(house, signedInAs: DemoPeople.Administrator);
        var page = window.Page;
        await page.GotoAsync("/quan-tri/cong-bo/moi");
        var told = page.Locator("#con-thieu[aria-live=polite]");
        Assert.Equal(0, await told.Locator(".mc-need").CountAsync());

        await page.FillAsync("[name='Sheet.Title']", "Công bố thủ tục hộ tịch");
        await Assertions.Expect(told).ToContainTextAsync("Ghi ít nhất một căn cứ pháp lý");
        await Assertions.Expect(told).Not.ToContainTextAsync("Chưa ghi trích yếu");

        await page.FillAsync("[name='Sheet.Bases[0].Number']", "12/2026/NĐ-CP");
        await Assertions.Expect(told).ToContainTextAsync("Mỗi căn cứ phải có số văn bản và ngày có hiệu lực");
        await page.FillAsync("[name='Sheet.Bases[0].EffectiveOn']", "2030-03-01");
        await Assertions.Expect(told).ToContainTextAsync("22/02/2030");

        await page.FillAsync("[name='Sheet.Entries[0].Code']", "9.999999");
        await Assertions.Expect(told).ToContainTextAsync("Danh mục không có thủ tục mang mã 9.999999");
        await page.FillAsync("[name='Sheet.Entries[0].Code']", "1.001193");
        await page.SelectOptionAsync("[name='Sheet.Entries[0].Kind']", "New");
        await Assertions.Expect(told).ToContainTextAsync("Thủ tục 1.001193 đang có hiệu lực");
        await window.LooksRight("decision-typed");

        Assert.EndsWith("/quan-tri/cong-bo/moi", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_the_button_tells_it_and_nothing_typed_is_lost()
    {
        await using var window = await browsing.Open(house, script: false, signedInAs: DemoPeople.Administrator);
        var page = window.Page;
        await page.GotoAsync("/quan-tri/cong-bo/moi");
        await page.FillAsync("[name='Sheet.Title']", "Công bố thủ tục hộ tịch");
        await page.FillAsync("[name='Sheet.Entries[0].Code']", "1.001193");

        var answered = page.WaitForResponseAsync(answer => answer.Request.IsNavigationRequest);
        await page.ClickAsync("main button:has-text('Kiểm tra')");
        await answered;
        await page.Locator("#con-thieu li").First.WaitForAsync();

        Assert.Contains("Ghi họ tên và chức vụ người ký", await page.Locator("#con-thieu").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("1.001193", await page.InputValueAsync("[name='Sheet.Entries[0].Code']"));
    }
}
