using System.Net;
using MiniExcelLibs;

namespace MotCua.Web.Tests.Officer;

/// <summary>What an officer does at the desk beside deciding, each with a browser without script.</summary>
public sealed class OfficerDeskTests(WebHouse house)
{
    [Fact]
    public async Task A_queue_is_taken_out_as_the_workbook_that_the_page_shows_and_is_noted()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        for (var number = 0; number < 3; number++)
        {
            await clerk.Accept(await clerk.Receive());
        }

        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        var shown = await officer.Open("/can-bo/hang-cho");
        var codes = shown.All("tbody th a.mc-num");

        var taken = await officer.Open(shown.One("a[download]").GetAttribute("href")!);

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", taken.Answer.Content.Headers.ContentType?.MediaType);
        using MemoryStream file = new(await taken.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var rows = MiniExcel.Query(file, useHeaderRow: true, sheetName: "Danh sách").Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(codes, rows.Take(codes.Count).Select(row => row["Hồ sơ"]));
        Assert.IsType<DateTime>(rows[0]["Hẹn trả"]);
        Assert.IsType<double>(rows[0]["Giờ còn lại"]);
        Assert.StartsWith("Xuất bởi Lục Văn Sáng", (string)rows[^1]["Hồ sơ"]!, StringComparison.Ordinal);

        using var auditor = await house.Enter(DemoPeople.Auditor);
        var noted = await auditor.Open("/quan-tri/nhat-ky/xuat");
        Assert.Contains("Hàng chờ", noted.One("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Contains("Lục Văn Sáng", noted.One("tbody tr").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/can-bo/tiep-nhan", DemoPeople.CommuneClerk), InlineData("/can-bo/tra-cuu", DemoPeople.CommuneClerk), InlineData("/can-bo/hoi-y-kien", DemoPeople.CommuneOfficer)]
    [InlineData("/can-bo/cho-ky", DemoPeople.CommuneLeader), InlineData("/can-bo/xin-loi", DemoPeople.CommuneLeader)]
    [InlineData("/can-bo/ban-giao", DemoPeople.CommuneClerk), InlineData("/can-bo/thu-den", DemoPeople.CommuneClerk), InlineData("/can-bo/buu-gui", DemoPeople.CommuneClerk), InlineData("/can-bo/nhan-ho", DemoPeople.CommuneClerk)]
    [InlineData("/can-bo/ket", DemoPeople.CommuneClerk), InlineData("/can-bo/chua-thu", DemoPeople.CommuneClerk), InlineData("/can-bo/sanh", DemoPeople.CommuneLeader), InlineData("/can-bo/canh-bao", DemoPeople.CommuneOfficer)]
    [InlineData("/can-bo/im-lang", DemoPeople.CommuneLeader), InlineData("/can-bo/xin-phep", DemoPeople.CommuneLeader), InlineData("/can-bo/uy-quyen", DemoPeople.CommuneLeader), InlineData("/can-bo/phan-cong", DemoPeople.Head)]
    [InlineData("/can-bo/khoi-luong", DemoPeople.CommuneLeader), InlineData("/can-bo/tong-quan", DemoPeople.CommuneLeader), InlineData("/quan-tri/quy-trinh/chuyen", DemoPeople.Control)]
    [InlineData("/quan-tri/co-quan", DemoPeople.Administrator), InlineData("/quan-tri/can-bo", DemoPeople.Administrator), InlineData("/quan-tri/tai-khoan", DemoPeople.Administrator)]
    [InlineData("/quan-tri/thu-tuc", DemoPeople.Administrator), InlineData("/quan-tri/loai-giay-to", DemoPeople.Administrator), InlineData("/quan-tri/bieu-mau", DemoPeople.Administrator)]
    [InlineData("/quan-tri/quy-trinh", DemoPeople.Administrator), InlineData("/quan-tri/nhat-ky", DemoPeople.Auditor), InlineData("/quan-tri/nhat-ky/xuat", DemoPeople.Auditor)]
    public async Task Every_list_is_taken_out_by_who_may_see_it_and_by_nobody_else(string list, string login)
    {
        using var reader = await house.Enter(login);
        Assert.Single((await reader.Open(list)).All("a[download]"));
        var taken = await reader.Open($"{list}?xuat=xlsx");
        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);

        Assert.Equal(HttpStatusCode.OK, taken.Status);
        using MemoryStream file = new(await taken.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["Danh sách", "Nguồn"], MiniExcel.GetSheetNames(file));
        Assert.Equal(HttpStatusCode.Forbidden, (await citizen.Open($"{list}?xuat=xlsx")).Status);
    }

    [Fact]
    public async Task The_tracking_book_is_taken_out_line_by_line_as_it_is_printed()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        await clerk.Accept(await clerk.Receive());
        var book = await clerk.Open("/can-bo/so-theo-doi");

        // Taken in at night or on a Sunday it counts from the next working morning.
        var until = TimeProvider.System.GetUtcNow().AddHours(7).AddDays(10);
        var taken = await clerk.Send(book, "main form", new Dictionary<string, string?> { ["Until.Day"] = $"{until:dd}", ["Until.Month"] = $"{until:MM}", ["Until.Year"] = $"{until:yyyy}" }, button: "button[formaction$='handler=Take']");

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", taken.Answer.Content.Headers.ContentType?.MediaType);
        using MemoryStream file = new(await taken.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var rows = MiniExcel.Query(file, useHeaderRow: true, sheetName: "Danh sách").Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(1.0, rows[0]["STT"]);
        Assert.Matches("^H02\\.24\\.01-", (string)rows[0]["Hồ sơ"]!);
        Assert.IsType<DateTime>(rows[0]["Hẹn trả"]);
        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        Assert.Equal(HttpStatusCode.Forbidden, (await citizen.Open("/can-bo/so-theo-doi?xuat=xlsx&quay=H02.24.01")).Status);
        using var other = await house.Enter(DemoPeople.Clerk);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Open("/can-bo/so-theo-doi?xuat=xlsx&quay=H02.24.01")).Status);
    }

    [Fact]
    public async Task A_note_is_written_pinned_and_struck_out_and_the_citizen_never_reads_it()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);

        var written = await officer.Send(await officer.Open(dossier), "form[action$='ghi-chu?handler=Write']", new Dictionary<string, string?> { ["note"] = "Nhớ hỏi lại họ tên mẹ.", ["pinned"] = "true" });
        Assert.Contains("Nhớ hỏi lại họ tên mẹ.", written.One("li[data-pinned]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Nhớ hỏi lại họ tên mẹ.", (await clerk.Open(dossier)).One(".mc-notes").TextContent, StringComparison.Ordinal);

        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        var own = await citizen.Open($"/ho-so/{dossier.Split('/')[^1]}");
        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.DoesNotContain("họ tên mẹ", own.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        var struck = await officer.Send(written, "form[action$='ghi-chu?handler=Pin']", button: "button[formaction$='handler=Strike']");
        Assert.Contains("Nhớ hỏi lại họ tên mẹ.", struck.One(".mc-notes s").TextContent, StringComparison.Ordinal);
        Assert.Empty(struck.All("button[formaction$='handler=Strike']"));
    }

    [Fact]
    public async Task A_kept_text_goes_into_the_opinion_with_its_fields_filled_and_what_was_typed_stays()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        var kept = await officer.Send(await officer.Open("/can-bo/cau-mau"), "form[action$='handler=Write']", new Dictionary<string, string?>
        {
            ["purpose"] = "Opinion",
            ["name"] = "Đủ điều kiện",
            ["text"] = "Hồ sơ {code} của {applicant} đủ điều kiện.",
        });
        Assert.Contains("Đã lưu câu mẫu.", kept.Text, StringComparison.Ordinal);

        var inserted = await officer.Send(await officer.Open(dossier), "form[action*='handler=Complete']", new Dictionary<string, string?> { ["opinion"] = "Tôi đã xem." }, button: "button[data-insert=opinion]");

        Assert.Matches("^\\s*Tôi đã xem\\.\\nHồ sơ H02\\.24\\.01-\\d{6}-\\d{4} của Vi Văn Thắng đủ điều kiện\\.$", inserted.One("textarea[name=opinion]").TextContent);
        Assert.NotEmpty(inserted.All("form[action*='handler=Complete'] button[name=choice]"));
    }

    [Fact]
    public async Task Two_work_on_one_dossier_and_the_second_sees_what_changed_loses_no_word_and_sends_again()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        using var leader = await house.Enter("head.quyson");
        var before = await officer.Open($"{dossier}?viec=hoi");
        Assert.Contains("Lục Văn Sáng", (await leader.Open(dossier)).One("[data-present]").TextContent, StringComparison.Ordinal);
        await officer.Send(await officer.Open(dossier), "form[action*='handler=Take']");

        var question = new Dictionary<string, string?> { ["agency"] = "H02.24", ["question"] = "Huyện có ý kiến gì về việc này?", ["days"] = "3" };
        var second = await officer.Send(before, "form[action*='handler=Consult']", question);

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Huyện có ý kiến gì về việc này?", second.One("textarea[name=question]").TextContent, StringComparison.Ordinal);
        var changed = second.One("section[aria-labelledby=khac-h]");
        Assert.Contains("Lục Văn Sáng", changed.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa ai nhận", changed.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nhận", second.One("section[aria-labelledby=doi-h]").TextContent, StringComparison.Ordinal);

        var again = await officer.Send(second, "form[action*='handler=Consult']", question);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("Huyện có ý kiến gì về việc này?", again.One("section[aria-labelledby=h-yk]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_is_read_beside_the_answers_and_walked_through_without_script()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var reception = await clerk.Receive();
        var slot = reception.One("#kiem-tra input[type=file]").GetAttribute("name")!;
        await clerk.Send(reception, "#kiem-tra", files: [(slot, "to-khai.png", Scan(1)), (slot, "giay-2.png", Scan(2))]);
        var dossier = CounterScene.DossierOf(reception);
        var page = await clerk.Open(dossier);

        var beside = await clerk.Open(page.One("section[aria-labelledby=h-th] a[href*='tep=']").GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Open(beside.One(".mc-beside img").GetAttribute("src")!)).Status);
        Assert.NotEmpty(beside.All(".mc-beside h3"));
        var compared = await clerk.Open(beside.One("a[href*='so=']").GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(2, compared.Page.QuerySelectorAll(".mc-beside img").Length);
        var wide = await clerk.Open(beside.One("a[data-key=Z]").GetAttribute("href")!.Split('#')[0]);
        Assert.Null(wide.Page.QuerySelector(".mc-split .mc-beside"));
        Assert.NotNull(wide.Page.QuerySelector(".mc-beside"));
    }

    [Fact]
    public async Task A_queue_is_cut_narrowed_and_the_filter_kept_and_what_was_done_is_gone_from_it_at_once()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var (done, left) = (CounterScene.DossierOf(await clerk.Accept(await clerk.Receive())), CounterScene.DossierOf(await clerk.Accept(await clerk.Receive())));
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        var queue = await officer.Open("/can-bo/hang-cho");
        Assert.Equal(7, queue.All(".mc-tabs a[data-key]").Count);
        await officer.Send(await officer.Open(left), "form[action*='handler=Take']");

        var mine = await officer.Open(queue.One(".mc-tabs a[data-key='6']").GetAttribute("href")!);
        Assert.Contains(left, mine.One("tbody").InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(done, mine.One("tbody").InnerHtml, StringComparison.Ordinal);

        var narrowed = await officer.Send(queue, "form.mc-filter[method=get]", new Dictionary<string, string?> { ["thu-tuc"] = CounterScene.Procedure, ["kenh"] = "Direct" });
        Assert.True(await officer.HasInQueue(left, narrowed.At.PathAndQuery));
        var kept = await officer.Send(narrowed, "form[action*='handler=Keep']", new Dictionary<string, string?> { ["name"] = "Nhận con tại quầy", ["shared"] = "true" });
        Assert.Contains("Đã lưu bộ lọc.", kept.Text, StringComparison.Ordinal);
        using var leader = await house.Enter("head.quyson");
        var shared = await leader.Open((await leader.Open("/can-bo/hang-cho?vai-tro=Officer")).One(".mc-keptfilters a").GetAttribute("href")!);
        Assert.Contains("Lục Văn Sáng", shared.One(".mc-keptfilters").TextContent, StringComparison.Ordinal);
        Assert.Empty(shared.All("form[action*='handler=Drop']"));
        Assert.Empty((await officer.Send(kept, "form[action*='handler=Drop']")).All(".mc-keptfilters"));

        var after = await officer.Propose(done);
        Assert.Equal("/can-bo/hang-cho", after.At.AbsolutePath);
        Assert.Matches(@"Đã chuyển bước\. H02\.24\.01-\d{6}-\d{4} của Vi Văn Thắng nay ở bước", after.One("[role=status]").TextContent);
        Assert.DoesNotContain(done, after.One("tbody").InnerHtml, StringComparison.Ordinal);
    }

    private static byte[] Scan(byte shade)
    {
        using var bitmap = new SkiaSharp.SKBitmap(300, 200);
        bitmap.Erase(new SkiaSharp.SKColor((byte)(shade * 40), 90, 90));
        using var image = SkiaSharp.SKImage.FromBitmap(bitmap);
        return image.Encode(SkiaSharp.SKEncodedImageFormat.Png, 90).ToArray();
    }
}
