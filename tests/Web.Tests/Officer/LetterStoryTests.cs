using Microsoft.Playwright;
using MotCua.Blanks;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Modules.Tests.Blanks;
using MotCua.Modules.Tests.Documents;
using MotCua.Modules.Tests.Documents.Word;
using MotCua.Organisation;
using MotCua.People;

namespace MotCua.Web.Tests.Officer;

/// <summary>A letter of the one-stop is written in Word for the whole province, and goes out so.</summary>
public sealed class LetterStoryTests(Browsing browsing)
{
    private const string Commune = "H02.24.01";
    private const string Marital = "1.004873";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory, InlineData(1366), InlineData(390)]
    public async Task A_blank_for_the_province_must_say_what_the_law_asks_and_then_serves(int width)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await WebHouse.Open();
        await using var window = await browsing.Open(house, width, signedInAs: DemoPeople.Administrator);
        var page = window.Page;
        await page.GotoAsync("/quan-tri/mau-van-ban");
        await page.SelectOptionAsync("select[name=PaperKind]", nameof(BlankKind.Supplement));
        await page.SelectOptionAsync("select[name=Reach]", nameof(BlankReach.Province));
        await page.FillAsync("input[name=Name]", "Phiếu yêu cầu bổ sung của tỉnh");
        var contact = BlankNeeds.Of(BlankKind.Supplement).Single(need => need.AnyOf.Contains("lien-he"));
        await page.SetInputFilesAsync("input[name=Paper]", Docx(LetterSample.Of(BlankKind.Supplement, contact)));
        await page.ClickAsync("button:has-text('Đưa lên và kiểm tra')");
        await page.Locator("#h-1").WaitForAsync();
        var told = await page.Locator("main").TextContentAsync() ?? "";
        Assert.Contains("Mẫu chưa có những nội dung bắt buộc", told, StringComparison.Ordinal);
        Assert.Contains("{{lien-he}}", told, StringComparison.Ordinal);
        Assert.Contains("Toàn tỉnh", told, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("form[action*='handler=Release']").CountAsync());
        await window.LooksRight($"letter-lacking-{width}");

        await page.SetInputFilesAsync("input[name=Paper]", Docx(LetterSample.Of(BlankKind.Supplement, says: "PHIẾU CỦA TỈNH")));
        await page.ClickAsync("button:has-text('Đưa lên và kiểm tra')");
        await page.Locator("#h-2").WaitForAsync();
        await page.FillAsync("input[name=Decision]", "Quyết định số 12/QĐ-UBND ngày 01/6/2023");
        await page.ClickAsync("form[action*='handler=Release'] button");
        await page.Locator("text=Đang dùng bản 2").WaitForAsync();
        await window.LooksRight($"letter-released-{width}");

        var dossier = await house.AsOfficial(Commune, Role.Clerk, new ReceiveAtCounter(Marital, "chua-ket-hon", Commune, Commune, new(PersonKind.Citizen, "Vi Văn Thắng", DemoPeople.Citizen)));
        await house.AsOfficial(Commune, Role.Clerk, new AskForMore(dossier, [new("cu-tru", "unclear", "Chụp lại cả hai mặt")]));
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var letter = await clerk.Client.GetByteArrayAsync(new Uri(house.Address, $"/can-bo/ho-so/{dossier}/phieu/{SheetKind.Supplement}"), TestContext.Current.CancellationToken);
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, letter, TestContext.Current.CancellationToken);
        Assert.Contains("PHIẾU CỦA TỈNH", (await Tool.Run("pdftotext", path, "-")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await Tool.Run("pdfsig", "-nocert", path)).Output.Split("Signature is Valid.").Length - 1);
        File.Delete(path);
    }

    [Fact]
    public async Task What_overlaps_is_told_by_name_and_a_wrong_claim_at_its_box()
    {
        await using var house = await WebHouse.Open();
        using var administrator = await house.Enter(DemoPeople.Administrator);
        var list = await administrator.Open("/quan-tri/mau-van-ban");
        (string, string, byte[])[] file = [("Paper", "thu.docx", LetterSample.Of(BlankKind.Stop).Made())];
        Dictionary<string, string?> typed = new() { ["PaperKind"] = "Stop", ["Reach"] = "Procedures", ["Procedures"] = $"{Marital}\n9.999999", ["Name"] = "Thông báo dừng" };

        var wrong = await administrator.Send(list, "form[enctype]", typed, file);
        Assert.Contains("Không có thủ tục 9.999999 đang có hiệu lực", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("9.999999", wrong.One("textarea[name=Procedures]").TextContent, StringComparison.Ordinal);

        typed["Procedures"] = $"{Marital}, 1.001022";
        var first = await administrator.Send(wrong, "form[enctype]", typed, file);
        await administrator.Send(first, "form[action*='handler=Release']", new Dictionary<string, string?> { ["Decision"] = "QĐ 1" });
        typed["Procedures"] = "1.001022\n1.001193";
        typed["Name"] = "Thông báo dừng khác";
        var second = await administrator.Send(await administrator.Open("/quan-tri/mau-van-ban"), "form[enctype]", typed, file);
        var refused = await administrator.Send(second, "form[action*='handler=Release']", new Dictionary<string, string?> { ["Decision"] = "QĐ 2" });

        Assert.Contains("Đã có mẫu khác đang dùng ở cùng phạm vi: 1.001022: Thông báo dừng.", refused.Text, StringComparison.Ordinal);
    }

    private static FilePayload Docx(WordSample sample) => new() { Name = "phieu.docx", MimeType = Word, Buffer = sample.Made() };
}
