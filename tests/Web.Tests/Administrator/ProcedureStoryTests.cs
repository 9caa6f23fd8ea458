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
    public async Task A_changed_wording_goes_through_a_decision_and_everybody_reads_what_changed_and_by_which()
    {
        using var drafter = house.Visitor();
        await drafter.SignIn(DemoPeople.Administrator);
        using var control = house.Visitor();
        await control.SignIn(DemoPeople.Control);
        using var leader = house.Visitor();
        await leader.SignIn(DemoPeople.Leader);
        using var anybody = house.Visitor();
        var page = await drafter.Open($"/quan-tri/thu-tuc/{Farm}");
        Assert.Contains("Bản đã công bố", page.Text, StringComparison.Ordinal);
        var saved = await drafter.Send(page, "form[action*='Revise']", new Dictionary<string, string?> { ["Content"] = Renamed(page, "Kê khai đàn ong mật") });
        Assert.Contains("Đã lưu bản nháp", saved.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ong mật", (await anybody.Open($"/thu-tuc/{Farm}")).Text, StringComparison.Ordinal);

        var decision = await drafter.Send(await drafter.Open("/quan-tri/cong-bo/moi"), "main form:not(.mc-filter)", new Dictionary<string, string?>
        {
            ["Sheet.Title"] = "Công bố thủ tục sửa đổi lĩnh vực chăn nuôi",
            ["Sheet.Proposer"] = "H02.07",
            ["Sheet.SignerName"] = "Trần Hữu Phong",
            ["Sheet.SignerOffice"] = "PHÓ CHỦ TỊCH",
            ["Sheet.Bases[0].Number"] = "13/2020/NĐ-CP",
            ["Sheet.Bases[0].EffectiveOn"] = Today,
            ["Sheet.Entries[0].Code"] = Farm,
            ["Sheet.Entries[0].Kind"] = "Amended",
        });
        Assert.Contains("Đã lập quyết định", decision.Text, StringComparison.Ordinal);
        Assert.Contains("Tên thường gọi", decision.Text, StringComparison.Ordinal);
        var path = decision.At.AbsolutePath;
        var attached = await drafter.Send(decision, "form[action*='Attach']", new Dictionary<string, string?>(), [("Paper", "qd.pdf", Paper())]);
        Assert.Contains("Đã đính kèm", attached.Text, StringComparison.Ordinal);

        var returned = await control.Send(await control.Send(await control.Open(path), "form[action*='Check']"), "form[action*='Return']", new Dictionary<string, string?> { ["Reason"] = "Sai trích yếu" });
        Assert.Contains("Sai trích yếu", returned.Text, StringComparison.Ordinal);
        await drafter.Send(await drafter.Open(path + "/sua"), "main form:not(.mc-filter)", new Dictionary<string, string?> { ["Sheet.Title"] = "Công bố thủ tục sửa đổi về nuôi ong" });
        await control.Send(await control.Send(await control.Open(path), "form[action*='Check']"), "form[action*='Submit']");
        var unsure = await leader.Send(await leader.Open(path), "form[action*='Sign']", new Dictionary<string, string?> { ["Number"] = "77/QĐ-UBND" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.Status);
        var signed = await leader.Send(unsure, "form[action*='Sign']", new Dictionary<string, string?> { ["Number"] = "77/QĐ-UBND", ["Sure"] = "true" });
        Assert.Contains("Đã ký. Các thủ tục đã được công bố", signed.Text, StringComparison.Ordinal);
        Assert.Equal("Kê khai đàn ong mật", (await anybody.Open($"/thu-tuc/{Farm}")).One("h1").TextContent);
        Assert.DoesNotContain("77/QĐ-UBND", (await anybody.Open("/thu-tuc/quyet-dinh")).Text, StringComparison.Ordinal);

        var posted = await control.Send(await control.Open(path), "form[action*='=Post']");
        Assert.Contains("Đã công khai", posted.Text, StringComparison.Ordinal);
        Assert.Contains("Đã công khai", (await control.Send(posted, "form[action*='National']", new Dictionary<string, string?> { ["Reference"] = "QG-5" })).One(".mc-dhead").TextContent, StringComparison.Ordinal);
        var list = await anybody.Open("/thu-tuc/quyet-dinh");
        Assert.Contains("77/QĐ-UBND", list.Text, StringComparison.Ordinal);
        Assert.Equal("application/pdf", (await anybody.Open(list.One("a[href$='/tep']").GetAttribute("href")!)).Answer.Content.Headers.ContentType!.MediaType);
        var history = await anybody.Open($"/thu-tuc/{Farm}/lich-su");
        Assert.Contains("77/QĐ-UBND", history.Text, StringComparison.Ordinal);
        Assert.Contains("Kê khai đàn ong mật", (await anybody.Open(history.One("a[href*='so-sanh']").GetAttribute("href")!)).One("ins").TextContent, StringComparison.Ordinal);
        Assert.Contains("hết hiệu lực", (await anybody.Open($"/thu-tuc/{Farm}/ban/1")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await control.Open("/quan-tri/cong-bo/dung-han?xuat=xlsx")).Status);
        Assert.Equal(HttpStatusCode.OK, (await control.Open("/quan-tri/cong-bo?xuat=xlsx")).Status);
    }

    [Fact]
    public async Task What_a_wording_lacks_is_said_while_it_is_typed()
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);

        var drafted = await administrator.Send(await administrator.Open("/quan-tri/thu-tuc/moi"), "main form:not(.mc-filter)", new Dictionary<string, string?>
        {
            ["Code"] = "9.900002",
            ["Content"] = """{"name": "Cấp thẻ thử nghiệm", "field": "Thử nghiệm", "levels": "Commune", "onlineLevel": "Full"}""",
        });
        Assert.Contains("Thiếu trình tự thực hiện", drafted.One("#h-du ~ *, section[aria-labelledby='h-du']").TextContent, StringComparison.Ordinal);

        var refused = await administrator.Send(await administrator.Open("/quan-tri/cong-bo/moi"), "main form:not(.mc-filter)", new Dictionary<string, string?>
        {
            ["Sheet.Title"] = "Công bố thử",
            ["Sheet.Proposer"] = "H02.07",
            ["Sheet.Entries[0].Code"] = "9.900009",
            ["Sheet.Entries[0].Kind"] = "New",
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("9.900009", refused.One("input[name='Sheet.Entries[0].Code']").GetAttribute("value"));
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

    private static byte[] Paper()
    {
        string[] parts = ["%PDF-1.7\n", "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n", "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n", "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n"];
        var at = parts.Select((_, i) => parts.Take(i).Sum(part => part.Length)).ToArray();
        return System.Text.Encoding.ASCII.GetBytes(string.Concat(parts)
            + $"xref\n0 4\n0000000000 65535 f \n{at[1]:D10} 00000 n \n{at[2]:D10} 00000 n \n{at[3]:D10} 00000 n \ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{parts.Sum(part => part.Length)}\n%%EOF\n");
    }

    private static string Renamed(Seen page, string plainName)
    {
        var content = JsonNode.Parse(page.One("#Content").TextContent)!.AsObject();
        content["plainName"] = plainName;
        return content.ToJsonString(AsTyped);
    }
}
