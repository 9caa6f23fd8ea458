using Microsoft.Playwright;
using MotCua.Procedures.Learning;

namespace MotCua.Web.Tests.Administrator;

/// <summary>People ask in words that the search does not know; the control office teaches them, and the next one finds it.</summary>
public sealed class LearningStoryTests(WebHouse house, Browsing browsing)
{
    private const string Said = "gả con sang xứ người";
    private const string Meant = "2.000806";

    [Fact]
    public async Task What_three_people_did_not_find_is_taught_measured_put_live_and_found()
    {
        for (var person = 0; person < 3; person++)
        {
            await using var window = await browsing.Open(house, 390, script: person > 0);
            var page = window.Page;
            await page.GotoAsync("/tim-kiem");
            await page.FillAsync("#q", Said);
            await page.PressAsync("#q", "Enter");
            await page.Arrives(@"/tim-kiem\?q=");
            Assert.Equal(0, await page.Locator($"main a[href^='/thu-tuc/{Meant}?']").CountAsync());
            await page.ClickAsync("form[data-missed] button");
            await page.WaitForSelectorAsync("#khong-thay");
            if (person > 1)
            {
                await window.LooksRight("find-missed");
            }
        }

        await using var desk = await browsing.Open(house, 1366, signedInAs: DemoPeople.Control);
        var control = desk.Page;
        await Until(control, "/quan-tri/tim-kiem?xem=Missed", $"main a:text-is('{Said}')");
        await desk.LooksRight("learning-questions");
        await control.ClickAsync($"main a:text-is('{Said}')");
        await control.FillAsync("input[name=tim]", Meant);
        await control.PressAsync("input[name=tim]", "Enter");
        await control.CheckAsync($"input[name=Code][value='{Meant}']");
        await desk.LooksRight("learning-question");
        await control.ClickAsync("form[action*='Name'] button");
        await control.WaitForSelectorAsync("text=Đã ghi bản soạn");

        await control.GotoAsync("/quan-tri/tim-kiem/tu-ngu");
        await control.ClickAsync("form[action*='Measure'] button");
        await Until(control, "/quan-tri/tim-kiem/tu-ngu", "form[action*='Live'] button");
        await desk.LooksRight("learning-measured");
        await control.ClickAsync("form[action*='Live'] button");
        await control.WaitForSelectorAsync($"table >> text={Said}");
        await desk.LooksRight("learning-live");

        await using var next = await browsing.Open(house, 390);
        await next.Page.GotoAsync($"/tim-kiem?q={Uri.EscapeDataString(Said)}");
        Assert.StartsWith($"/thu-tuc/{Meant}?hoi=", await next.Page.Locator("main li.mc-card a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        await next.Page.Locator("main li.mc-card a").First.ClickAsync();
        await next.Page.Arrives($@"/thu-tuc/{Meant}\?hoi=");
        await Until(control, "/quan-tri/tim-kiem/tu-ngu?trang-thai=Live", "text=mở 1 / hỏi 1");
    }

    [Fact]
    public async Task Whoever_calls_for_help_from_the_answer_is_counted_once()
    {
        const string asked = "con cá vàng biết hát";
        for (var person = 0; person < 3; person++)
        {
            await using var window = await browsing.Open(house, 390);
            await window.Page.GotoAsync($"/tim-kiem?q={Uri.EscapeDataString(asked)}");
            await window.Page.EvaluateAsync("document.querySelectorAll('main a[href^=\"tel:\"]').forEach(link => link.addEventListener('click', event => event.preventDefault()))");
            var noted = window.Page.WaitForResponseAsync(answer => answer.Url.Contains("handler=Missed", StringComparison.Ordinal));
            await window.Page.Locator("main a[href^='tel:']").First.ClickAsync();
            await noted;
            await window.Page.Locator("main a[href^='tel:']").First.ClickAsync();
        }

        await using var desk = await browsing.Open(house, 1366, signedInAs: DemoPeople.Control);
        await Until(desk.Page, "/quan-tri/tim-kiem?xem=Missed", $"main a:text-is('{asked}')");
        Assert.Equal("3", await desk.Page.Locator($"tr:has(a:text-is('{asked}')) td").Nth(3).InnerTextAsync());
    }

    /// <summary>The house writes down what was asked, and measures behind the page.</summary>
    private async Task Until(IPage page, string address, string there)
    {
        await house.AsHouse(new NoteAsked());
        for (var time = 0; time < 120; time++)
        {
            await page.GotoAsync(address);
            if (await page.Locator(there).CountAsync() > 0)
            {
                return;
            }

            await Task.Delay(500, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"{there} did not come at {address}.");
    }
}
