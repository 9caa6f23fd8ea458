using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Kernel;

namespace MotCua.Web.Tests.Administrator;

public sealed class ProcedureStoryTests(WebHouse house)
{
    private const string Farm = "2.002163";
    private static readonly JsonSerializerOptions AsTyped = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Today => TimeProvider.System.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_changed_wording_is_drafted_published_by_a_decision_and_read_by_everybody()
    {
        using var controller = house.Visitor();
        await controller.SignIn(DemoPeople.Control);
        using var anybody = house.Visitor();
        var page = await controller.Open($"/quan-tri/thu-tuc/{Farm}");
        Assert.Contains("Bản đã công bố", page.Text, StringComparison.Ordinal);

        var drafted = await controller.Send(page, "form[action*='Revise']", new Dictionary<string, string?> { ["Content"] = Renamed(page, "Kê khai đàn ong mật") });
        Assert.Contains("Đã lưu bản nháp", drafted.Text, StringComparison.Ordinal);
        Assert.Contains("Bản nháp", drafted.One(".mc-dhead").TextContent, StringComparison.Ordinal);
        Assert.Contains(Farm, (await controller.Open("/quan-tri/thu-tuc")).One("#h-nhap ~ * table, table").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("ong mật", (await anybody.Open($"/thu-tuc/{Farm}")).Text, StringComparison.Ordinal);

        var published = await controller.Send(drafted, "form[action*='Publish']", new Dictionary<string, string?> { ["Decision"] = "77/QĐ-UBND", ["From"] = Today });

        Assert.Equal(HttpStatusCode.OK, published.Status);
        Assert.Contains("Đã công bố thủ tục", published.Text, StringComparison.Ordinal);
        Assert.Contains("Bản đã công bố", published.One(".mc-dhead").TextContent, StringComparison.Ordinal);
        Assert.Contains("77/QĐ-UBND", published.Text, StringComparison.Ordinal);
        Assert.Equal("Kê khai đàn ong mật", (await anybody.Open($"/thu-tuc/{Farm}")).One("h1").TextContent);
        Assert.Contains("Kê khai đàn ong mật", (await anybody.Open("/tim-kiem?q=ke%20khai%20dan%20ong%20mat")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_new_procedure_still_lacks_is_said_before_and_when_it_is_published()
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);

        var drafted = await administrator.Send(await administrator.Open("/quan-tri/thu-tuc/moi"), "main form:not(.mc-filter)", new Dictionary<string, string?>
        {
            ["Code"] = "9.900002",
            ["Content"] = """{"name": "Cấp thẻ thử nghiệm", "field": "Thử nghiệm", "levels": "Commune", "onlineLevel": "Full"}""",
        });
        Assert.Contains("Cấp thẻ thử nghiệm", drafted.One("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("Thiếu trình tự thực hiện", drafted.Text, StringComparison.Ordinal);

        var refused = await administrator.Send(drafted, "form[action*='Publish']", new Dictionary<string, string?> { ["Decision"] = "15/QĐ-UBND", ["From"] = "2026-01-01" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Thiếu trình tự thực hiện", refused.One(".mc-errors").TextContent, StringComparison.Ordinal);
        Assert.Equal("15/QĐ-UBND", refused.One("#Decision").GetAttribute("value"));

        var completed = await administrator.Send(refused, "form[action*='Revise']", new Dictionary<string, string?>
        {
            ["Content"] = """
                {"name": "Cấp thẻ thử nghiệm", "field": "Thử nghiệm", "levels": "Commune", "onlineLevel": "Full", "sets": 1,
                 "steps": ["Nộp hồ sơ", "Nhận thẻ"], "applicants": ["citizen"], "agencies": {"competent": "UBND cấp xã"},
                 "channels": [{"channel": "Direct", "limit": {"value": 2, "unit": "WorkingDay"}, "fees": []}],
                 "components": [{"id": "to-khai", "name": "Tờ khai", "originals": 1, "copies": 0}]}
                """,
        });
        Assert.DoesNotContain("Thiếu trình tự thực hiện", completed.Text, StringComparison.Ordinal);
        var published = await administrator.Send(completed, "form[action*='Publish']", new Dictionary<string, string?> { ["Decision"] = "15/QĐ-UBND", ["From"] = "2026-01-01" });

        Assert.Contains("Bản đã công bố", published.One(".mc-dhead").TextContent, StringComparison.Ordinal);
        Assert.Equal("Cấp thẻ thử nghiệm", (await administrator.Open("/thu-tuc/9.900002")).One("h1").TextContent);
    }

    [Fact]
    public async Task A_procedure_is_withdrawn_only_when_it_is_ticked_that_this_is_meant()
    {
        const string code = "1.014776";
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);
        var answers = new Dictionary<string, string?> { ["WithdrawDecision"] = "9/QĐ-UBND", ["On"] = Today };

        var asked = await administrator.Send(await administrator.Open($"/quan-tri/thu-tuc/{code}"), "form[action*='Withdraw']", answers);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Bạn chưa đánh dấu là đã kiểm tra", asked.One(".mc-errors").TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Open($"/thu-tuc/{code}")).Status);

        var withdrawn = await administrator.Send(asked, "form[action*='Withdraw']", new Dictionary<string, string?>(answers) { ["Sure"] = "true" });
        Assert.Contains("Đã ghi việc bãi bỏ", withdrawn.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Open($"/thu-tuc/{code}")).Status);
    }

    [Fact]
    public async Task The_second_of_two_writers_is_told_who_was_first_and_keeps_what_was_typed()
    {
        const string code = "2.002162";
        using var first = house.Visitor();
        await first.SignIn(DemoPeople.Administrator);
        using var second = house.Visitor();
        await second.SignIn(DemoPeople.Control);
        var (one, two) = (await first.Open($"/quan-tri/thu-tuc/{code}"), await second.Open($"/quan-tri/thu-tuc/{code}"));
        await first.Send(one, "form[action*='Revise']", new Dictionary<string, string?> { ["Content"] = Renamed(one, "Bản của người trước") });

        var late = await second.Send(two, "form[action*='Revise']", new Dictionary<string, string?> { ["Content"] = Renamed(two, "Bản của người sau") });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Ngô Quang Vinh", late.One(".mc-note").TextContent, StringComparison.Ordinal);
        Assert.Contains("sửa nội dung thủ tục", late.One(".mc-note").TextContent, StringComparison.Ordinal);
        Assert.Contains("Bản của người sau", late.One("#Content").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9.123456", "Không có thủ tục mang mã này")]
    [InlineData("không phải mã", "Mã thủ tục")]
    public async Task A_code_that_leads_nowhere_is_said_so_beside_the_box(string code, string said)
    {
        using var controller = house.Visitor();
        await controller.SignIn(DemoPeople.Control);

        var page = await controller.Open($"/quan-tri/thu-tuc?handler=Open&ma={Uri.EscapeDataString(code)}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(said, page.One(".mc-errors").TextContent, StringComparison.Ordinal);
        Assert.Equal(code, page.One("#ma").GetAttribute("value"));
    }

    private static string Renamed(Seen page, string plainName)
    {
        var content = JsonNode.Parse(page.One("#Content").TextContent)!.AsObject();
        content["plainName"] = plainName;
        return content.ToJsonString(AsTyped);
    }
}
