using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;
using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Citizen;

/// <summary>A whole application in a browser without script: found, begun, answered, mended, handed in, followed.</summary>
public sealed class OnlineFilingTests(WebHouse house, Browsing browsing)
{
    private const string Procedure = "1.004873";

    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mP48OACSYhhVMOohuGrAQBfW6AfAEG/RQAAAABJRU5ErkJggg==");

    private static readonly byte[] Clearer = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAABQAAAAUCAIAAAAC64paAAAAGklEQVR42mP48OAC2YhhVPOo5lHNo5oHVjMAvV4aPSBZ8UYAAAAASUVORK5CYII=");

    /// <summary>The signs with which a telephone's HEIC photograph begins.</summary>
    private static readonly byte[] Heic = [0, 0, 0, 24, .. Encoding.ASCII.GetBytes("ftypheic"), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes("mif1heic"), .. new byte[64]];

    [Fact]
    public async Task A_citizen_files_online_without_script_and_follows_the_dossier()
    {
        await using var window = await browsing.Open(house, script: false);
        var page = window.Page;

        await page.GotoAsync("/tim-kiem?q=xac%20nhan%20doc%20than");
        await page.ClickAsync($"ol a[href^='/thu-tuc/{Procedure}?hoi=']");
        await Next(page, "aside a:has-text('Nộp qua mạng')");
        await page.FillAsync("#Login", DemoPeople.Citizen);
        await page.FillAsync("#Password", DemoPeople.Password);
        await Next(page, "main form button[type=submit] >> nth=0");

        // The commune where the citizen lives is chosen already; the case is theirs to say.
        await Next(page, "text=Bắt đầu điền đơn");
        Assert.StartsWith("Lỗi: ", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Contains("UBND xã Quý Sơn", await page.Locator("#Agency option:checked").TextContentAsync(), StringComparison.Ordinal);
        await page.CheckAsync("input[name=Case][value=da-ly-hon]");
        await Next(page, "text=Bắt đầu điền đơn");
        var draft = page.Url[..page.Url.IndexOf("/don", StringComparison.Ordinal)];

        // What the register knows stands there with its source, and need not be typed.
        Assert.Contains("Vi Văn Thắng", await page.Locator(".mc-prefill dl").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Dữ liệu người dân hệ thống đang giữ", await page.Locator(".mc-prefill .mc-source").First.TextContentAsync(), StringComparison.Ordinal);
        await Look("hoi-1", page.Url);

        // A page left unanswered says so at the question and in the summary.
        await Save(page);
        Assert.StartsWith("Lỗi: ", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(await page.Locator(".mc-errors li").First.TextContentAsync(), (await page.Locator("[data-invalid] .mc-error").First.TextContentAsync())!.Trim());
        await page.CheckAsync("input[name='nguoi_yeu_cau.cho_ai'][value=ban_than]");
        await Save(page);

        await page.FillAsync("[name='nhan_than.noi_sinh']", "Trạm y tế xã Quý Sơn, huyện Lục Ngạn");
        await page.FillAsync("[name='nhan_than.dan_toc']", "Nùng");
        await page.CheckAsync("input[name='nhan_than.quoc_tich'][value=viet_nam]");
        await page.FillAsync("[name='nhan_than.nghe_nghiep']", "Trồng vải");
        await Save(page);

        // An answer that opens further questions brings the page back with them.
        await page.CheckAsync("input[name='hon_nhan.tinh_trang'][value=ly_hon]");
        await Save(page);
        await page.FillAsync("[name='hon_nhan.vo_chong']", "Thân Thị Hoa");
        await page.FillAsync("[name='hon_nhan.giay_to']", "Bản án 12/2021/HNGĐ-ST");
        await Save(page);

        // Rows come and go by buttons.
        await Next(page, "text=Thêm một nơi");
        await page.FillAsync("[name='cu_tru.noi[0].dia_chi']", "Xã Tân Sơn, huyện Lục Ngạn, tỉnh Bắc Giang");
        await page.FillAsync("[name='cu_tru.noi[0].tu_ngay.ngay']", "31");
        await page.FillAsync("[name='cu_tru.noi[0].tu_ngay.thang']", "2");
        await page.FillAsync("[name='cu_tru.noi[0].tu_ngay.nam']", "2003");
        await Next(page, "text=Thêm một nơi");
        await Look("hang", page.Url);
        await Next(page, "button[name=_bo] >> nth=1");
        Assert.Equal(1, await page.Locator("button[name=_bo]").CountAsync());
        Assert.Equal("31", await page.InputValueAsync("[name='cu_tru.noi[0].tu_ngay.ngay']"));
        await Save(page);
        Assert.StartsWith("Lỗi: ", await page.TitleAsync(), StringComparison.Ordinal);
        await page.FillAsync("[name='cu_tru.noi[0].tu_ngay.ngay']", "3");
        await Save(page);

        await page.CheckAsync("input[name='muc_dich.loai'][value=mua_ban]");
        await Save(page);
        await page.CheckAsync("input[name='ket_qua.cach_nhan'][value=dien_tu]");
        await Save(page);
        await page.CheckAsync("input[name=cam_doan]");
        await Save(page);

        // Papers: what is missing is said, a HEIC photograph is turned away with advice, a picture is answered with its fingerprint.
        Assert.EndsWith("/giay-to", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        await Save(page);
        Assert.Contains("Bạn chưa gửi", await page.Locator(".mc-errors").TextContentAsync(), StringComparison.Ordinal);
        await page.SetInputFilesAsync("#ly-hon", new FilePayload { Name = "ban-an.heic", MimeType = "image/heic", Buffer = Heic });
        await Next(page, "text=Gửi các tệp đã chọn");
        Assert.Contains("ban-an.heic", await page.Locator(".mc-errors").TextContentAsync(), StringComparison.Ordinal);
        await page.SetInputFilesAsync("#ly-hon", new FilePayload { Name = "ban-an.png", MimeType = "image/png", Buffer = Picture });
        await Next(page, "text=Gửi các tệp đã chọn");
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Picture)), await page.Locator(".mc-upload").First.TextContentAsync(), StringComparison.Ordinal);
        await Look("giay-to", page.Url);
        await Save(page);

        // One answer is mended from the overview and leads back there.
        await Look("xem-lai", page.Url);
        await Next(page, "a[href*='/don/nhan_than?ve=xem-lai'] >> nth=-1");
        await page.FillAsync("[name='nhan_than.nghe_nghiep']", "Trồng vải thiều");
        await Save(page);
        Assert.Contains("Trồng vải thiều", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await Next(page, "main button:has-text('Nộp hồ sơ')");
        Assert.Contains("cam đoan", await page.Locator(".mc-errors").TextContentAsync(), StringComparison.Ordinal);
        await page.CheckAsync("input[name=Sworn]");
        await Next(page, "main button:has-text('Nộp hồ sơ')");

        // Handed in: a number, the next step with its hour, a paper to print.
        Assert.Equal(draft + "/da-nop", page.Url);
        var number = (await page.Locator(".mc-done .mc-code").TextContentAsync())!.Trim();
        Assert.Matches("^YC-[2-9A-Z]{5}-[2-9A-Z]{5}$", number);
        Assert.Contains("Chậm nhất", await page.Locator(".mc-next").TextContentAsync(), StringComparison.Ordinal);
        await Look("da-nop", page.Url);
        var paper = await page.APIRequest.GetAsync(draft + "/van-ban/xac-nhan-nop");
        Assert.Equal("application/pdf", paper.Headers["content-type"]);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await paper.BodyAsync()), StringComparison.Ordinal);
        Assert.Contains("giay-xac-nhan-da-nop-", paper.Headers["content-disposition"], StringComparison.Ordinal);

        await Next(page, "text=Theo dõi hồ sơ");
        Assert.Contains("Bạn không phải làm gì lúc này", await page.Locator(".mc-next").TextContentAsync(), StringComparison.Ordinal);
        await Look("theo-doi", page.Url);
        await page.ClickAsync("#da-khai summary");
        Assert.Contains("Trồng vải thiều", await page.Locator("#da-khai").TextContentAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/ho-so-cua-toi");
        Assert.Contains(number, await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await Look("ho-so-cua-toi", page.Url);

        // The second way back to the overview of a dossier handed in shows how it stands; nothing is handed in twice.
        await page.GotoAsync(draft + "/xem-lai");
        Assert.Equal(draft, page.Url);

        // Whoever has the number and the telephone sees where it stands, and nothing else; the number alone opens nothing.
        await using var stranger = await browsing.Open(house, 390, script: false);
        await Track(stranger.Page, number, "0911000999");
        Assert.Contains("Không có hồ sơ nào", await stranger.Page.Locator(".mc-errors").TextContentAsync(), StringComparison.Ordinal);
        await Track(stranger.Page, number, "0987 000 112");
        var seen = await stranger.Page.Locator("main").TextContentAsync();
        Assert.Contains(number, seen, StringComparison.Ordinal);
        Assert.DoesNotContain("ban-an.png", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(DemoPeople.Citizen, seen, StringComparison.Ordinal);
        await stranger.Picture("tra-cuu-thay-phone");

        // What the one-stop asks for is answered line by line, in place, and only with a new file.
        await AskForMore(Guid.Parse(draft[(draft.LastIndexOf('/') + 1)..]), "ly-hon", "Bản chụp mờ, hãy chụp lại trang có dấu của Tòa án.");
        await page.GotoAsync(draft);
        Assert.Contains("Bản chụp mờ", await page.Locator(".mc-next").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Đồng hồ chưa chạy", await page.Locator(".mc-next").TextContentAsync(), StringComparison.Ordinal);
        await Next(page, ".mc-next a:has-text('Gửi bổ sung')");
        await Look("bo-sung", page.Url);
        await Next(page, "button[value=nop]");
        Assert.Contains("Bạn chưa gửi", await page.Locator(".mc-errors").TextContentAsync(), StringComparison.Ordinal);
        await page.SetInputFilesAsync("#ly-hon", new FilePayload { Name = "ban-an-2.png", MimeType = "image/png", Buffer = Clearer });
        await Next(page, "button[value=nop]");
        Assert.Contains("Đã gửi bổ sung", await page.Locator("[role=status]").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("ban-an-2.png", await page.Locator("aside").TextContentAsync(), StringComparison.Ordinal);

        // Before it is taken it can be taken back, with a reason.
        await page.GotoAsync(draft + "/rut");
        await Next(page, "main button:has-text('Rút hồ sơ')");
        Assert.Contains("vì sao", await page.Locator(".mc-errors").TextContentAsync(), StringComparison.Ordinal);
        await page.FillAsync("#Reason", "Tôi khai nhầm ngày");
        await Next(page, "main button:has-text('Rút hồ sơ')");
        Assert.Contains("Đã dừng", await page.Locator(".mc-state").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Bạn đã rút hồ sơ", await page.Locator(".mc-next").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Tôi khai nhầm ngày", await page.Locator(".mc-next").TextContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("khiếu nại", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("đồng hồ", await page.Locator(".mc-tl").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_draft_is_nobody_elses_business()
    {
        await using var mine = await browsing.Open(house, script: false);
        await mine.SignIn(DemoPeople.Citizen);
        await mine.Page.GotoAsync($"/nop-ho-so/{Procedure}");
        await mine.Page.CheckAsync("input[name=Case][value=chua-ket-hon]");
        await Next(mine.Page, "text=Bắt đầu điền đơn");

        await using var other = await browsing.Open(house, script: false);
        await other.SignIn(DemoPeople.Enterprise);
        var answer = await other.Page.GotoAsync(mine.Page.Url);

        Assert.DoesNotContain("Vi Văn Thắng", await other.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Equal(403, answer!.Status);
    }

    private async Task AskForMore(Guid dossier, string paper, string words)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        var asked = await scope.ServiceProvider.GetRequiredService<Gate>().Do(new AskForMore(new(dossier), [new(paper, "Không đọc được", words)]), TestContext.Current.CancellationToken);
        Assert.True(asked.Done, asked.Refusal?.Code);
    }

    private async Task Look(string name, string address)
    {
        await using var window = await browsing.Open(house, 390, signedInAs: DemoPeople.Citizen);
        await window.Page.GotoAsync(address);
        await window.LooksRight($"nop-{name}");
    }

    private static Task Save(IPage page) => Next(page, ".mc-actions button[value=tiep]");

    private static async Task Next(IPage page, string button)
    {
        await page.ClickAsync(button);
        await page.Loaded();
    }

    private static async Task Track(IPage page, string number, string secret)
    {
        await page.GotoAsync("/tra-cuu");
        await page.FillAsync("#ma", number);
        await page.FillAsync("#Secret", secret);
        await Next(page, "main form button[type=submit]");
    }
}
