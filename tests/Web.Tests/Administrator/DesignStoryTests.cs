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

        var flawed = await controller.Send(await controller.Open("/quan-tri/quy-trinh/moi"), "main form", new Dictionary<string, string?> { ["Procedure"] = Marriage, ["Level"] = "District", ["Bpmn"] = Process(hours: 900) });
        Assert.Contains("Chưa ban hành được vì", flawed.Text, StringComparison.Ordinal);

        var rewriting = await controller.Open(flawed.One("main a[href*='moi?tu=']").GetAttribute("href")!);
        var drafted = await controller.Send(rewriting, "main form", new Dictionary<string, string?> { ["Bpmn"] = Process(hours: 4) });
        Assert.DoesNotContain("Chưa ban hành được vì", drafted.Text, StringComparison.Ordinal);
        Assert.Contains("Thẩm tra", drafted.One("svg.mc-drawing").TextContent, StringComparison.Ordinal);
        Assert.Contains("sourceRef=\"work\"", await controller.Client.GetStringAsync(new Uri(drafted.At, drafted.One("main a[href*='Export']").GetAttribute("href"))), StringComparison.Ordinal);

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

    [Fact]
    public async Task A_drawing_of_others_is_uploaded_kept_and_says_what_does_not_run()
    {
        using var controller = house.Visitor();
        await controller.SignIn(DemoPeople.Control);
        var drawing = Process(hours: 4).Replace("<endEvent", "<inclusiveGateway id=\"or\"/><endEvent", StringComparison.Ordinal);

        var kept = await controller.Send(
            await controller.Open("/quan-tri/quy-trinh/moi"), "main form", new Dictionary<string, string?> { ["Procedure"] = "1.001266" }, [("Drawing", "quy-trinh.bpmn", System.Text.Encoding.UTF8.GetBytes(drawing))]);
        var broken = await controller.Send(
            await controller.Open("/quan-tri/quy-trinh/moi"), "main form", new Dictionary<string, string?> { ["Procedure"] = "1.001266" }, [("Drawing", "anh.bpmn", [1, 2, 3])]);

        Assert.Contains("or: chỉ chạy được cổng loại trừ và cổng song song", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Tệp không phải là quy trình", broken.Text, StringComparison.Ordinal);
    }

    private static string Process(int hours)
    {
        return $"""
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:mc="urn:motcua:bpmn:1"><process id="p" name="Quy trình ghi chú kết hôn" isExecutable="true">
            <startEvent id="start"/>{Work("reception", "Tiếp nhận", "Clerk", "OneStop", 1, 2)}{Work("work", "Thẩm tra", "Officer", "Competent", hours, 4)}
            <exclusiveGateway id="x"/>{Work("sign", "Ký", "Leader", "Competent", 1, 4, " signs=\"true\"")}{Work("hand", "Trả kết quả", "Clerk", "OneStop", 1, 9)}<endEvent id="end"/>
            {Arrow("start", "reception")}{Arrow("reception", "work", "Chuyển")}{Arrow("work", "x")}{Arrow("x", "sign", "Trình ký")}
            <sequenceFlow id="no" name="Trình từ chối" sourceRef="x" targetRef="sign"><extensionElements><mc:way refuses="true"/></extensionElements></sequenceFlow>
            {Arrow("sign", "hand", "Ký, chuyển trả")}{Arrow("hand", "end", "Đã trả")}</process></definitions>
            """;

        static string Work(string id, string name, string role, string place, int time, int state, string more = "") =>
            $"<userTask id=\"{id}\" name=\"{name}\"><extensionElements><mc:step role=\"{role}\" place=\"{place}\" nationalState=\"{state}\"{more}><mc:time hours=\"{time}\"/></mc:step></extensionElements></userTask>";

        static string Arrow(string from, string to, string name = "") => $"<sequenceFlow id=\"{from}-{to}\" name=\"{name}\" sourceRef=\"{from}\" targetRef=\"{to}\"/>";
    }
}
