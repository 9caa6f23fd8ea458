using System.Net;
using MotCua.Kernel;

namespace MotCua.Web.Tests.Guides;

/// <summary>Somebody without script answers the questions of a guide and begins the very case it leads to.</summary>
public sealed class WalkGuideTests(WebHouse house)
{
    [Fact]
    public async Task A_mother_who_comes_late_is_led_to_the_late_case_and_begins_it()
    {
        using var visitor = new Visitor(house.Address);
        await visitor.SignIn(DemoPeople.Citizen);

        var page = await visitor.Open("/viec/sinh-con");
        page = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["be"] = "mot-minh" });
        page = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["nuoc-ngoai"] = "khong" });
        var born = TimeProvider.System.Today().AddDays(-100);
        page = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["Day.Day"] = $"{born.Day}", ["Day.Month"] = $"{born.Month}", ["Day.Year"] = $"{born.Year}" });
        Assert.Contains($"ngay-sinh={born:yyyy-MM-dd}", page.At.Query, StringComparison.Ordinal);
        page = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["o-cung"] = "co" });
        page = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["nhan-cha"] = "khong" });
        page = await visitor.Send(page, "main form", new Dictionary<string, string?> { ["ai-lam"] = "cha-me" });

        Assert.Equal(["1. Làm giấy khai sinh cho con", "2. Nhập hộ khẩu"], page.All("main section.mc-card > h2"));
        Assert.Contains("Không cần trong trường hợp của bạn", page.Text, StringComparison.Ordinal);
        var start = await visitor.Open(page.One("main section.mc-card a.ds-button").GetAttribute("href")!);
        Assert.Equal("qua-han", start.One("input[name=Case][checked]").GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_not_answered_or_cannot_be_is_asked_again_in_words()
    {
        using var visitor = new Visitor(house.Address);

        var page = await visitor.Send(await visitor.Open("/viec/sinh-con"), "main form");
        Assert.Contains("Hãy chọn một câu trả lời", page.Text, StringComparison.Ordinal);

        var day = await visitor.Open("/viec/sinh-con?be=vo-chong&nuoc-ngoai=khong");
        var wrong = await visitor.Send(day, "main form", new Dictionary<string, string?> { ["Day.Day"] = "31", ["Day.Month"] = "2", ["Day.Year"] = "2023" });
        Assert.Equal("31", wrong.One("input[name='Day.Day']").GetAttribute("value"));
        Assert.NotEmpty(wrong.All(".mc-error, [data-invalid]"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/viec/khong-co")).Status);
    }
}
