using System.Net;
using MotCua.Kernel;

namespace MotCua.Web.Tests.Administrator;

public sealed class DesignStoryTests(WebHouse house)
{
    private const string Company = "2.001583";
    private const string Marriage = "2.002189";

    private static string Today => TimeProvider.System.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_form_is_written_put_right_published_and_filled_in_by_a_citizen()
    {
        using var controller = house.Visitor();
        await controller.SignIn(DemoPeople.Control);

        var refused = await controller.Send(await controller.Open("/quan-tri/bieu-mau/moi"), "main form", new Dictionary<string, string?> { ["Definition"] = Form("ten_cong_ty", "von_dieu_le") });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("ten_cong_ty: câu hỏi này không có trong schema", refused.One(".mc-errors").TextContent, StringComparison.Ordinal);
        Assert.Contains("von_dieu_le: schema có mục này nhưng không trang nào hỏi", refused.One(".mc-errors").TextContent, StringComparison.Ordinal);
        Assert.Contains("ten_cong_ty", refused.One("#Definition").TextContent, StringComparison.Ordinal);

        var drafted = await controller.Send(refused, "main form", new Dictionary<string, string?> { ["Definition"] = Form("ten_cong_ty", "ten_cong_ty") });
        Assert.Contains("Đã lưu bản nháp biểu mẫu", drafted.Text, StringComparison.Ordinal);
        Assert.Contains("Tên công ty dự kiến", drafted.One("#h-xem ~ *, section[aria-labelledby=h-xem]").TextContent, StringComparison.Ordinal);

        var published = await controller.Send(drafted, "form[action*='Publish']", new Dictionary<string, string?> { ["From"] = Today });
        Assert.Contains("Đã ban hành biểu mẫu", published.Text, StringComparison.Ordinal);

        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        var start = await citizen.Open($"/nop-ho-so/{Company}");
        var begun = await citizen.Send(start, "main form", new[] { "Case", "Agency" }.ToDictionary(name => name, name => FirstOf(start, name)));
        Assert.Contains("Tên công ty dự kiến", begun.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_is_drafted_from_another_and_holds_for_the_procedure_once_published()
    {
        using var controller = house.Visitor();
        await controller.SignIn(DemoPeople.Control);
        Assert.DoesNotContain("Quy trình ghi chú kết hôn", (await controller.Open($"/quan-tri/quy-trinh/thu-tuc/{Marriage}?cap=District")).Text, StringComparison.Ordinal);

        var flawed = await controller.Send(await controller.Open("/quan-tri/quy-trinh/moi"), "main form", new Dictionary<string, string?> { ["Document"] = Process(hours: 900) });
        Assert.Contains("Chưa ban hành được vì", flawed.Text, StringComparison.Ordinal);

        var rewriting = await controller.Open(flawed.One("main a[href*='moi?tu=']").GetAttribute("href")!);
        var drafted = await controller.Send(rewriting, "main form", new Dictionary<string, string?> { ["Document"] = Process(hours: 4) });
        Assert.DoesNotContain("Chưa ban hành được vì", drafted.Text, StringComparison.Ordinal);

        var published = await controller.Send(drafted, "form[action*='Publish']", new Dictionary<string, string?> { ["Decision"] = "21/QĐ-UBND", ["DecidedOn"] = Today, ["From"] = Today });
        Assert.Contains("Đã ban hành quy trình", published.Text, StringComparison.Ordinal);
        Assert.Contains("Quy trình ghi chú kết hôn", (await controller.Open($"/quan-tri/quy-trinh/thu-tuc/{Marriage}?cap=District")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_holiday_is_declared_stands_in_the_calendar_of_an_agency_and_is_taken_back()
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);
        const string address = "/quan-tri/lich?co-quan=H02&nam=2029";

        var nameless = await administrator.Send(await administrator.Open(address), "form[action*='Holiday']", new Dictionary<string, string?> { ["HolidayOn"] = "2029-06-13", ["HolidaySource"] = "Thông báo 5/TB" });
        Assert.Equal(["HolidayName"], nameless.Page.QuerySelectorAll("[aria-invalid=true]").Select(box => box.Id));
        Assert.Equal("Thông báo 5/TB", nameless.One("#HolidaySource").GetAttribute("value"));

        var declared = await administrator.Send(nameless, "form[action*='Holiday']", new Dictionary<string, string?> { ["HolidayName"] = "Ngày hội vải thiều" });
        Assert.Contains("Đã ghi vào lịch", declared.Text, StringComparison.Ordinal);
        Assert.Contains("Ngày hội vải thiều", declared.One("#h-ngay ~ * table, table").TextContent, StringComparison.Ordinal);
        Assert.Contains("Ngày hội vải thiều", (await administrator.Open("/quan-tri/lich?co-quan=H02.24&nam=2029")).Text, StringComparison.Ordinal);

        var withdrawn = await administrator.Send(declared, "form[action*='Withdraw']");
        Assert.DoesNotContain("Ngày hội vải thiều", withdrawn.Text, StringComparison.Ordinal);
    }

    /// <summary>The first that may be chosen, where anything may be.</summary>
    private static string? FirstOf(Seen page, string name) =>
        page.Page.QuerySelectorAll($"main input[type=radio][name={name}], main select[name={name}] option").Select(choice => choice.GetAttribute("value")).FirstOrDefault(value => value is { Length: > 0 });

    private static string Form(string asked, string known) => $$"""
        {
          "code": "cong-ty-mot-thanh-vien", "procedures": ["{{Company}}"],
          "title": { "vi": "Thành lập công ty", "en": "Found a company" },
          "schema": {
            "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
            "properties": { "{{known}}": { "type": "string", "minLength": 3, "maxLength": 200 } }, "required": ["{{known}}"], "additionalProperties": false
          },
          "pages": [ { "id": "ten", "title": { "vi": "Tên công ty" }, "fields": [
            { "id": "{{asked}}", "widget": "text", "label": { "vi": "Tên công ty dự kiến" } } ] } ]
        }
        """;

    private static string Process(int hours) => $$"""
        {
          "procedure": "{{Marriage}}", "level": "District", "name": "Quy trình ghi chú kết hôn",
          "steps": [
            { "key": "reception", "name": "Tiếp nhận", "role": "Clerk", "place": "OneStop", "hours": 1, "nationalState": 2,
              "choices": [ { "key": "on", "label": "Chuyển", "next": "work" } ] },
            { "key": "work", "name": "Thẩm tra", "role": "Officer", "place": "Competent", "hours": {{hours}}, "nationalState": 4,
              "choices": [ { "key": "yes", "label": "Trình ký", "next": "sign" }, { "key": "no", "label": "Trình từ chối", "next": "sign", "refuses": true } ] },
            { "key": "sign", "name": "Ký", "role": "Leader", "place": "Competent", "hours": 1, "nationalState": 4, "signs": true, "capacity": "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH",
              "choices": [ { "key": "signed", "label": "Ký, chuyển trả", "next": "hand" } ] },
            { "key": "hand", "name": "Trả kết quả", "role": "Clerk", "place": "OneStop", "hours": 1, "nationalState": 9,
              "choices": [ { "key": "done", "label": "Đã trả", "next": null } ] }
          ]
        }
        """;
}
