using Microsoft.Playwright;
using MotCua.Web.Tests.Accounts;
using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Citizen;

/// <summary>A mother files birth and residence of her child together, on a telephone, with script and without.</summary>
public sealed class FilingTogetherTests(Browsing browsing)
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mP48OACSYhhVMOohuGrAQBfW6AfAEG/RQAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Birth_and_residence_are_filed_in_one_go(bool script)
    {
        await using var house = await WebHouse.Open();
        await using var window = await browsing.Open(house, 390, script: script, signedInAs: DemoPeople.Citizen);
        var page = window.Page;
        var born = TimeProvider.System.GetUtcNow().AddDays(-100).ToString("yyyy-MM-dd", null);

        // The guide leads to two procedures and offers to file them together.
        await page.GotoAsync($"/viec/sinh-con?be=vo-chong&nuoc-ngoai=khong&ngay-sinh={born}&o-cung=co&ai-lam=cha-me");
        await Next(page, ".mc-next a:has-text('Nộp cùng lúc')");
        var told = await page.Locator("main").TextContentAsync();
        Assert.Matches("Câu hỏi: nhiều nhất [0-9]+ câu thay vì [0-9]+", told);
        Assert.Contains("Cần kết quả của: Làm giấy khai sinh cho con", told, StringComparison.Ordinal);
        await Look(window, "together-start", script);
        await Next(page, "main button:has-text('Bắt đầu điền')");
        var filing = page.Url;
        await Look(window, "together-view", script);
        await Next(page, "main a:has-text('Điền tiếp')");

        // The birth, page by page.
        await page.CheckAsync("input[name='nguoi_yeu_cau.quan_he'][value=cha]");
        await Save(page);
        await page.FillAsync("[name='con.ho_ten']", "Vi Thị Bình An");
        var day = TimeProvider.System.GetUtcNow().AddDays(-100);
        await page.FillAsync("[name='con.ngay_sinh.ngay']", $"{day.Day}");
        await page.FillAsync("[name='con.ngay_sinh.thang']", $"{day.Month}");
        await page.FillAsync("[name='con.ngay_sinh.nam']", $"{day.Year}");
        await page.CheckAsync("input[name='con.gioi_tinh'][value=nu]");
        await page.FillAsync("[name='con.dan_toc']", "Tày");
        await page.CheckAsync("input[name='con.quoc_tich'][value=viet_nam]");
        await page.FillAsync("[name='con.que_quan']", "Xã Quý Sơn, huyện Lục Ngạn, tỉnh Bắc Giang");
        await Save(page);
        await page.CheckAsync("input[name='noi_sinh.loai'][value=tai_nha]");
        await page.FillAsync("[name='noi_sinh.dia_chi']", "Xã Quý Sơn, huyện Lục Ngạn, tỉnh Bắc Giang");
        await page.CheckAsync("input[name='noi_sinh.giay_chung_sinh'][value=co]");
        await Save(page);
        await page.FillAsync("[name='noi_sinh.so_giay']", "318");
        await Save(page);
        await page.CheckAsync("input[name='me.co_thong_tin'][value=co]");
        await Save(page);
        await page.FillAsync("[name='me.ho_ten']", "Leo Thị Sáu");
        await page.FillAsync("[name='me.nam_sinh']", "1995");
        await page.FillAsync("[name='me.so_dinh_danh']", "024195000113");
        await page.FillAsync("[name='me.dan_toc']", "Tày");
        await page.CheckAsync("input[name='me.quoc_tich'][value=viet_nam]");
        await page.FillAsync("[name='me.noi_cu_tru']", "Thôn Số Ba, xã Quý Sơn, huyện Lục Ngạn");
        await Save(page);
        await page.CheckAsync("input[name='cha.co_thong_tin'][value=khong]");
        await Save(page);
        await page.FillAsync("[name='ket_qua.so_ban_sao']", "0");
        await page.CheckAsync("input[name='ket_qua.cach_nhan'][value=dien_tu]");
        await Save(page);
        await page.CheckAsync("input[name=cam_doan]");
        await Save(page);

        // The residence asks only what the birth did not.
        Assert.Contains("Hồ sơ 2 trên 2", await page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);
        await page.CheckAsync("input[name='nguoi_nhap.la'][value=con_moi_sinh]");
        await Save(page);
        await page.FillAsync("[name='cho_o.dia_chi']", "Thôn Số Ba, xã Quý Sơn, huyện Lục Ngạn");
        await page.FillAsync("[name='cho_o.chu_ho']", "Vi Văn Thắng");
        await page.FillAsync("[name='cho_o.quan_he']", "Con");
        await Save(page);
        await page.CheckAsync("input[name=cam_doan]");
        await Save(page);

        // Papers once; the birth certificate is not asked for.
        Assert.EndsWith("/giay-to", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Đó là kết quả của", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await Save(page);
        Assert.Contains("Bạn chưa gửi", await page.Locator(".mc-errors").TextContentAsync(), StringComparison.Ordinal);
        await page.Locator("[data-invalid] input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "chung-sinh.png", MimeType = "image/png", Buffer = Picture });
        await Next(page, "text=Gửi các tệp đã chọn");
        await Look(window, "together-papers", script);
        await Save(page);

        // Handed in at once, with consent for what waits.
        Assert.EndsWith("/nop", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        await Look(window, "together-review", script);
        var review = page.Url;
        var secret = await Authenticator.TurnOn(page);
        await page.GotoAsync(review);
        await page.CheckAsync("input[name=Sworn]");
        await page.FillAsync("[name=Code]", Authenticator.Code(secret, 1));
        await Next(page, "main button:has-text('Nộp 2 hồ sơ')");
        Assert.Contains("đồng ý", await page.Locator(".mc-errors").TextContentAsync(), StringComparison.Ordinal);

        // The code stands for both forms, and is not asked for again.
        Assert.Contains("Bạn đã xác nhận tất cả tờ khai bằng mã dùng một lần", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await Look(window, "together-coded", script);
        await page.CheckAsync("input[name=Agrees]");
        await page.CheckAsync("input[name=Sworn]");
        await Next(page, "main button:has-text('Nộp 2 hồ sơ')");
        Assert.Equal(filing, page.Url);
        Assert.Equal(2, await page.Locator(".mc-code").CountAsync());
        Assert.Contains("Thời hạn chỉ tính từ lúc đó", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await Look(window, "together-done", script);
        await page.GotoAsync((await page.Locator("main a[href^='/ho-so/']:not([href$='/don'])").First.GetAttributeAsync("href"))!);
        Assert.Contains("Xác nhận bằng mã dùng một lần gõ cho tờ khai này", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await page.GotoAsync(filing);

        // The one that waits, opened by itself, asks for nothing that nobody has to bring.
        var waiting = (await page.GetAttributeAsync("main a[href$='/don']", "href"))![..^"/don".Length];
        await page.GotoAsync(waiting + "/giay-to");
        Assert.Contains("Giấy tờ gửi kèm (0 bắt buộc)", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await Look(window, "together-waiting-papers", script);
        await Save(page);
        Assert.EndsWith("/xem-lai", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        var waits = await page.Locator("main").TextContentAsync();
        Assert.Contains("Hồ sơ này tự nộp khi có kết quả", waits, StringComparison.Ordinal);
        Assert.Contains("Chờ kết quả của “Làm giấy khai sinh cho con”", waits, StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa gửi", waits, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main form button:has-text('Nộp hồ sơ')").CountAsync());
        await Look(window, "together-waiting-review", script);

        // One group among one's dossiers; each names the other.
        await page.GotoAsync("/ho-so-cua-toi");
        Assert.Contains("2 hồ sơ nộp cùng lúc", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Giấy khai sinh của bé: không phải nộp", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await Look(window, "together-mine", script);
        await Next(page, "main .mc-card a:has-text('Làm giấy khai sinh cho con')");
        Assert.Contains("Nộp cùng lúc với", await page.Locator("aside").TextContentAsync(), StringComparison.Ordinal);
        await Look(window, "together-sibling", script);
        await page.GotoAsync(filing + "/nop");
        Assert.Equal(filing, page.Url);
    }

    /// <summary>The check of a page is a script itself; without script the same pages are walked, and looked at in the other run.</summary>
    private static Task Look(Window window, string name, bool script) => script ? window.LooksRight(name) : Task.CompletedTask;

    private static Task Save(IPage page) => Next(page, ".mc-actions button[value=tiep]");

    private static async Task Next(IPage page, string button)
    {
        var answered = page.WaitForResponseAsync(answer => answer.Request.IsNavigationRequest && answer.Status is < 300 or >= 400);
        await page.ClickAsync(button);
        await answered;
        await page.Locator("body > footer").WaitForAsync();
    }
}
