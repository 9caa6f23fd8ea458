using System.Net;
using Microsoft.Playwright;

namespace MotCua.Web.Tests;

public sealed class PartsTests(WebHouse house, Browsing browsing)
{
    [Fact]
    public async Task What_is_wrong_is_said_first_and_at_the_field_in_the_same_words()
    {
        using var visitor = house.Visitor();
        var page = await visitor.Open("/bo-mau");

        var answer = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["Input.Area"] = "hai trăm", ["Input.Start.Day"] = "31", ["Input.Start.Month"] = "2", ["Input.Start.Year"] = "2023" });

        Assert.StartsWith("Lỗi: ", answer.Title, StringComparison.Ordinal);
        Assert.Equal("alert", answer.One(".mc-errors").GetAttribute("role"));
        Assert.Equal("Có 4 chỗ cần sửa", answer.One(".mc-errors h2").TextContent);
        foreach (var link in answer.Page.QuerySelectorAll(".mc-errors a"))
        {
            var field = answer.One(link.GetAttribute("href")!);
            Assert.Equal("true", field.GetAttribute("aria-invalid"));
            // What is said of several boxes alike says of which.
            var (said, of) = (link.LastChild!.TextContent, link.QuerySelector("b")?.TextContent.TrimEnd(' ', ':') ?? "");
            Assert.Contains(said, field.Closest("[data-invalid]")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(of, field.Closest("[data-invalid]")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal("hai trăm", answer.One("#Input_Area").GetAttribute("value"));
        Assert.Equal("31", answer.One("#Input_Start").GetAttribute("value"));
    }

    [Fact]
    public async Task A_conflict_shows_who_changed_what()
    {
        using var visitor = house.Visitor();
        var page = await visitor.Open("/bo-mau");

        var answer = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["Input.Phone"] = "0987000112", ["Input.Start.Day"] = "1", ["Input.Start.Month"] = "2", ["Input.Start.Year"] = "2023" });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Không có gì bị ghi đè", answer.One(".mc-errors").TextContent, StringComparison.Ordinal);
        Assert.Contains("Cán bộ mẫu", answer.One("#doi-h + ul").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_is_read_the_way_the_reader_writes_it()
    {
        using var visitor = house.Visitor();
        var page = await visitor.Open("/bo-mau");

        var answer = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["Input.Area"] = "1.186,45" });

        Assert.DoesNotContain("#Input_Area", answer.One(".mc-errors").InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Focus_goes_to_what_is_wrong()
    {
        await using var window = await browsing.Open(house);
        await window.Page.GotoAsync("/bo-mau");

        await window.Page.ClickAsync("main form button[type=submit]");

        await Assertions.Expect(window.Page.Locator(".mc-errors")).ToBeFocusedAsync();
        Assert.Empty(await Axe.Accessibility.Faults(window.Page));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Changing_the_language_keeps_the_question()
    {
        using var visitor = house.Visitor();

        var page = await visitor.Open("/bo-mau?q=xay%20nha&trang=2");

        Assert.Equal("/bo-mau?q=xay%20nha&trang=2&lang=en", page.One("a[hreflang=en]").GetAttribute("href"));
    }
}
