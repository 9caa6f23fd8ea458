using System.Net;
using Microsoft.Playwright;
using MotCua.Modules.Tests.Documents;
using MotCua.Modules.Tests.Documents.Word;

namespace MotCua.Web.Tests.Officer;

/// <summary>A blank is written in Word, mended, and released; an officer writes on it, and the leader signs the very paper seen.</summary>
public sealed class BlankStoryTests(Browsing browsing)
{
    private const string Procedure = "1.001022";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory, InlineData(1366), InlineData(390)]
    public async Task An_administrator_brings_a_blank_is_told_its_faults_mends_and_releases_it(int width)
    {
        await using var house = await WebHouse.Open();
        await using var window = await browsing.Open(house, width, signedInAs: DemoPeople.Administrator);
        var page = window.Page;
        await page.GotoAsync("/quan-tri/mau-van-ban?q=khong+co+mau+nay");
        await page.Locator(".mc-empty, main").First.WaitForAsync();
        await window.LooksRight($"blanks-none-{width}");
        await page.GotoAsync("/quan-tri/mau-van-ban");
        await window.LooksRight($"blanks-{width}");

        // What is missing is said, and what was typed stays.
        await page.FillAsync("textarea[name=Procedures]", Procedure);
        await page.ClickAsync("button:has-text('Đưa lên và kiểm tra')");
        await page.Locator(".mc-errors").WaitForAsync();
        Assert.Equal(Procedure, await page.InputValueAsync("textarea[name=Procedures]"));

        await page.FillAsync("input[name=Name]", "Quyết định công nhận việc nhận con");
        await page.SetInputFilesAsync("input[name=Paper]", Docx(Sample().Line("{{tên-lạ}}").Line("{{nếu so}} chưa đóng")));
        await page.ClickAsync("button:has-text('Đưa lên và kiểm tra')");
        await page.Locator("#h-1").WaitForAsync();
        var told = await page.Locator("main").TextContentAsync() ?? "";
        Assert.Contains("2 lỗi cần sửa", told, StringComparison.Ordinal);
        Assert.Contains("không có ô “tên-lạ”", told, StringComparison.Ordinal);
        Assert.Contains("chưa được đóng bằng {{hết}}", told, StringComparison.Ordinal);
        Assert.Contains("đoạn thứ 8", told, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("form[action*='handler=Release']").CountAsync());
        await window.LooksRight($"blank-faults-{width}");

        await page.SetInputFilesAsync("input[name=Paper]", Docx(Sample()));
        await page.ClickAsync("button:has-text('Đưa lên và kiểm tra')");
        await page.Locator("#h-2").WaitForAsync();
        await page.FillAsync("input[name=Decision]", "Quyết định số 12/QĐ-UBND ngày 01/6/2023");
        await page.ClickAsync("form[action*='handler=Release'] button");
        await page.Locator("text=Đang dùng bản 2").WaitForAsync();
        await window.LooksRight($"blank-released-{width}");

        await page.ClickAsync("a[href*='/truong?loai=']");
        await page.Locator("#h-truong").WaitForAsync();
        Assert.Contains("{{don.de_nghi.noi_dung}}", await page.Locator("main").TextContentAsync() ?? "", StringComparison.Ordinal);
        await window.LooksRight($"blank-fields-{width}");
    }

    [Theory, InlineData(1366), InlineData(390)]
    public async Task An_officer_writes_on_the_blank_and_the_leader_signs_the_paper_seen(int width)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await WebHouse.Open();
        var dossier = await BlankScene.Accepted(house);
        await using var window = await browsing.Open(house, width, signedInAs: DemoPeople.CommuneOfficer);
        var page = window.Page;
        await page.GotoAsync($"/can-bo/ho-so/{dossier}");
        while (await page.Locator("input[name=Blank]").CountAsync() == 0)
        {
            await page.ClickAsync("form[action*='handler=Complete'] button[name=choice]");
            await page.GotoAsync($"/can-bo/ho-so/{dossier}");
        }

        Assert.Contains("chưa đăng ký kết hôn với ai", await page.InputValueAsync("textarea[name='Passages[0].Text']"), StringComparison.Ordinal);
        await page.FillAsync("textarea[name='Passages[0].Text']", "Ông đã ly hôn theo Bản án số 12/2020, chưa đăng ký kết hôn với ai khác.");
        await window.LooksRight($"blank-draft-{width}");

        // An empty passage is refused at once, and what else was typed stays.
        await page.FillAsync("textarea[name='Passages[1].Text']", " ");
        await page.ClickAsync("form[action*='handler=Complete'] button[name=choice]");
        await page.Locator(".mc-errors").WaitForAsync();
        Assert.Contains("ly hôn", await page.InputValueAsync("textarea[name='Passages[0].Text']"), StringComparison.Ordinal);
        await page.FillAsync("textarea[name='Passages[1].Text']", "đăng ký kết hôn");
        await page.ClickAsync("form[action*='handler=Complete'] button[name=choice]");
        await page.Locator("main").WaitForAsync();

        await using var leader = await browsing.Open(house, width, signedInAs: DemoPeople.CommuneLeader);
        await leader.Page.GotoAsync($"/can-bo/ho-so/{dossier}");
        await leader.LooksRight($"blank-to-sign-{width}");
        Assert.Equal(1, await leader.Page.Locator("form[action*='handler=Sign'] a[href*='/ban-nhap']").CountAsync());
        using var visitor = await house.Enter(DemoPeople.CommuneLeader);
        var seen = await visitor.Client.GetByteArrayAsync(new Uri(house.Address, $"/can-bo/ho-so/{dossier}/ban-nhap"), TestContext.Current.CancellationToken);
        await leader.Page.ClickAsync("form[action*='handler=Sign'] button");
        await leader.Page.Locator("main").WaitForAsync();

        var signed = await visitor.Client.GetByteArrayAsync(new Uri(house.Address, $"/can-bo/ho-so/{dossier}/ket-qua"), TestContext.Current.CancellationToken);
        Assert.Equal(seen, signed[..seen.Length]);
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, signed, TestContext.Current.CancellationToken);
        var text = (await Tool.Run("pdftotext", path, "-")).Output;
        Assert.Contains("Bản án số 12/2020", text, StringComparison.Ordinal);
        Assert.Contains("Giấy này được cấp để: đăng ký kết hôn.", text, StringComparison.Ordinal);
        Assert.Equal(2, (await Tool.Run("pdfsig", "-nocert", path)).Output.Split("Signature is Valid.").Length - 1);
        if (Environment.GetEnvironmentVariable("MOTCUA_SHOW_PAPERS") is { Length: > 0 } shelf)
        {
            File.Copy(path, Path.Combine(shelf, "blank-story.pdf"), overwrite: true);
        }

        File.Delete(path);
    }

    [Fact]
    public async Task Without_script_the_draft_is_seen_as_it_is_typed_and_a_wrong_one_says_why()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await WebHouse.Open();
        var dossier = await BlankScene.Accepted(house);
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        var page = await officer.Writing(dossier);

        var drawn = await officer.Send(page, "form[action*='handler=Complete']", new Dictionary<string, string?> { ["Passages[0].Text"] = "Đang viết dở." }, button: "button[formaction*='/ban-nhap']");
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (drawn.Status, drawn.Answer.Content.Headers.ContentType?.MediaType));
        var wrong = await officer.Send(page, "form[action*='handler=Complete']", new Dictionary<string, string?> { ["Passages[0].Text"] = "" }, button: "button[formaction*='/ban-nhap']");
        Assert.Contains("Đoạn “Tình trạng hôn nhân” đang để trống", wrong.Text, StringComparison.Ordinal);
    }

    private static WordSample Sample() => new WordSample()
        .Line("{{co-quan|hoa}}").Line("Số: {{so}}").Line("Công nhận ông/bà {{nguoi-nop.ten}}: {{don.de_nghi.noi_dung}}")
        .Line("{{sửa Nội dung}}Đúng quy định.{{hết}}").Line("{{quyen-han-ky}}").Line("{{chỗ ký}}").Line("{{nguoi-ky.ten}}");

    private static FilePayload Docx(WordSample sample) => new() { Name = "quyet-dinh.docx", MimeType = Word, Buffer = sample.Made() };
}
