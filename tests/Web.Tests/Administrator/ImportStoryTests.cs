using System.Net;
using System.Text;

namespace MotCua.Web.Tests.Administrator;

/// <summary>A catalogue handed over on the page, without script: looked at, chosen from, brought in, taken back.</summary>
public sealed class ImportStoryTests(WebHouse house)
{
    private const string List = "Danh mục thủ tục;;\nMã TTHC;Tên thủ tục;Lĩnh vực\n9.910001;Cấp thẻ một;Thử nghiệm nạp\n9.910002;Cấp thẻ hai;Thử nghiệm nạp\n9.9100;Mã sai;Thử nghiệm nạp\n";

    [Fact]
    public async Task A_table_is_previewed_chosen_from_applied_and_undone()
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);
        using var anybody = house.Visitor();

        var preview = await administrator.Send(await administrator.Open("/quan-tri/thu-tuc/nhap"), "form[enctype]", new Dictionary<string, string?> { ["publisher"] = "Sở thử nghiệm" }, [("file", "danh-muc.csv", Encoding.UTF8.GetBytes(List))]);
        Assert.Contains("Chờ chọn dòng", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Đọc 3 dòng: 2 mới, 0 thay đổi, 0 không đổi, 1 bị loại", preview.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Open("/thu-tuc/9.910001")).Status);
        var at = preview.At.AbsolutePath;
        Assert.Contains("thừa hoặc thiếu chữ số", (await administrator.Open($"{at}?loai=Refused")).Text, StringComparison.Ordinal);
        Assert.Contains("sẽ tạo mới", (await administrator.Open($"{at}/dong/1")).Text, StringComparison.Ordinal);

        var columns = await administrator.Open($"{at}/cot");
        Assert.Contains("Mã TTHC", columns.Text, StringComparison.Ordinal);
        var again = await administrator.Send(columns, "main form");
        Assert.Contains("Đã đọc lại tệp", again.Text, StringComparison.Ordinal);

        var left = await administrator.Send(await administrator.Open($"{at}/dong/2"), "main form");
        Assert.Contains("Nạp dòng này", left.Text, StringComparison.Ordinal);
        var applied = await administrator.Send(await administrator.Open(at), "form[action*='Apply']");
        Assert.Contains("Đọc 3 dòng: 1 mới, 0 thay đổi, 0 không đổi, 1 bị loại, 1 để lại", applied.Text, StringComparison.Ordinal);
        Assert.Equal("Cấp thẻ một", (await anybody.Open("/thu-tuc/9.910001")).One("h1").TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Open("/thu-tuc/9.910002")).Status);
        Assert.Equal(HttpStatusCode.OK, (await anybody.Open("/du-lieu-mo/thu-tuc/9.910001.json")).Status);

        var undo = await administrator.Open($"{at}/hoan-tac");
        Assert.Contains("1 dòng được gỡ hẳn", undo.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.Send(undo, "main form")).Status);
        var undone = await administrator.Send(undo, "main form", new Dictionary<string, string?> { ["Sure"] = "true" });
        Assert.Contains("Đã hoàn tác", undone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Open("/thu-tuc/9.910001")).Status);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Open($"{at}?xuat=xlsx")).Status);
    }

    [Fact]
    public async Task The_online_level_is_decided_by_answers_and_a_no_asks_for_its_reason()
    {
        using var control = house.Visitor();
        await control.SignIn(DemoPeople.Control);
        var page = await control.Open("/quan-tri/thu-tuc/1.004746/truc-tuyen");
        var answers = new Dictionary<string, string?> { ["FiledOnline"] = "true", ["NobodyComes"] = "false", ["PapersElectronic"] = "true", ["ResultRemote"] = "true", ["FeeOnline"] = "true" };

        var refused = await control.Send(page, "main form", answers);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("cần nêu lý do", refused.One(".mc-errors").TextContent, StringComparison.Ordinal);
        var decided = await control.Send(refused, "main form", new Dictionary<string, string?>(answers) { ["NobodyComesReason"] = "Phải ký vào sổ" });

        Assert.Contains("Đã xác định: Một phần", decided.Text, StringComparison.Ordinal);
        var services = await control.Open("/quan-tri/dich-vu-truc-tuyen?xac-dinh=true");
        Assert.Contains("Phải ký vào sổ", services.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_prints_what_hangs_at_the_one_stop()
    {
        using var clerk = house.Visitor();
        await clerk.SignIn(DemoPeople.CommuneClerk);

        var page = await clerk.Open("/quan-tri/niem-yet?loai=danh-muc&co-quan=H02.24.01");
        var link = page.One("#h-in ~ * a, a[target=_blank]").GetAttribute("href")!;
        var pdf = await clerk.Client.GetAsync(link, TestContext.Current.CancellationToken);

        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
    }
}
