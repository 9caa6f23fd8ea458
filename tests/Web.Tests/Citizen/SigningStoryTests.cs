using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Playwright;
using MotCua.SigningSimulator;
using MotCua.Web.Tests.Officer;

namespace MotCua.Web.Tests.Citizen;

/// <summary>A father signs his form with a key that a service keeps for him: he reads the paper, consents at the service, comes back, and hands in.</summary>
public sealed class SigningStoryTests(Browsing browsing) : IAsyncLifetime
{
    private const string Phone = "0987000112";
    private const string Pin = "135790";
    private readonly string folder = Directory.CreateTempSubdirectory("motcua-story-").FullName;
    private SigningOffice service = null!;
    private WebHouse house = null!;

    public async ValueTask InitializeAsync()
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        service = await SigningOffice.Open(new("http://127.0.0.1:0") { People = [new(Phone, Pin, "VI VĂN THẮNG", "CCCD:024085000112"), new("0911000222", Pin, "NGUYỄN VĂN KHÁC", "CCCD:024090000999")], Addresses = [address + "/ky-so-tu-xa"] });
        var roots = Path.Combine(folder, "goc.pem");
        await File.WriteAllTextAsync(roots, X509CertificateLoader.LoadCertificate(service.Root).ExportCertificatePem());
        house = await WebHouse.Open(new Dictionary<string, string?>
        {
            ["urls"] = address,
            ["MOTCUA_SIGNING_ROOTS"] = roots,
            ["Signing:Citizens:Name"] = "Ký số từ xa mô phỏng",
            ["Signing:Citizens:Address"] = new Uri(service.Address, "csc/v2/").ToString(),
            ["Signing:Citizens:Client"] = "motcua",
            ["Signing:Citizens:Secret"] = "ky-so-mo-phong-2023",
        });
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        await service.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_is_read_signed_and_handed_in(bool script)
    {
        var draft = await ConfirmingScene.Filled(house);
        await using var window = await browsing.Open(house, 390, script: script, signedInAs: DemoPeople.Citizen);
        var page = window.Page;
        await page.GotoAsync($"/ho-so/{draft}/xem-lai");
        await Look(window, "sign-form-review", script);
        await page.ClickAsync("main a:has-text('Ký số từ xa')");
        await page.ClickAsync("main button:has-text('Lập văn bản để ký')");
        Assert.Contains("đúng tệp sẽ được ký", await Words(page), StringComparison.Ordinal);
        await Look(window, "sign-form-read", script);

        // The service: no first, then with a wrong PIN, then yes; he comes back, and goes on at once to the second consent.
        await page.ClickAsync("main a:has-text('để ký')");
        await Look(window, "sign-form-service-keys", script);
        await page.ClickAsync("button.no");
        Assert.Contains("Bạn đã từ chối", await Words(page), StringComparison.Ordinal);
        await Look(window, "sign-form-denied", script);
        await page.ClickAsync("main a:has-text('Thử lại')");
        await page.ClickAsync("main a:has-text('để ký')");
        await Consents(page, Phone, "000000");
        Assert.Contains("không đúng", await Words(page), StringComparison.Ordinal);
        await Consents(page, Phone, Pin);
        Assert.Contains("Xác nhận ký số", await Words(page), StringComparison.Ordinal);
        await Look(window, "sign-form-service-sign", script);
        await Consents(page, Phone, Pin);
        Assert.Contains("Tờ khai đã được ký", await Words(page), StringComparison.Ordinal);
        await Look(window, "sign-form-signed", script);
        Assert.Single(service.Signed);

        await page.ClickAsync("main a:has-text('Nộp hồ sơ')");
        await Look(window, "sign-form-review-signed", script);
        await page.CheckAsync("input[name=Sworn]");
        await page.ClickAsync("main form button.ds-button:has-text('Nộp')");
        Assert.Contains("Ký số bằng chứng thư số của người khai", await Words(page), StringComparison.Ordinal);
        await page.GotoAsync($"/ho-so/{draft}");
        await Look(window, "sign-form-mine", script);

        // The official sees by what it was confirmed, opens the signed form, and has its signature checked.
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var desk = await clerk.Open($"/can-bo/ho-so/{draft}");
        Assert.Contains("Ký số bằng chứng thư số của người khai", desk.Text, StringComparison.Ordinal);
        var file = await clerk.Client.GetAsync(desk.Page.QuerySelectorAll("a[href*='/tep/']").First(link => link.TextContent.Trim() == "Tờ khai đã ký").GetAttribute("href"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        await page.GotoAsync(desk.One("a[href^='/kiem-tra?ma=']").GetAttribute("href")!);
        Assert.Contains("Cá nhân ký tờ khai của mình", await Words(page), StringComparison.Ordinal);
        await Look(window, "sign-form-checked", script);
        if (script)
        {
            await using var officer = await browsing.Open(house, 1366, signedInAs: DemoPeople.CommuneClerk);
            await officer.Page.GotoAsync($"/can-bo/ho-so/{draft}");
            await officer.LooksRight("sign-form-desk");
        }
    }

    [Fact]
    public async Task Another_s_key_and_a_silent_service_are_told_and_nothing_is_lost()
    {
        var draft = await ConfirmingScene.Filled(house);
        await using var window = await browsing.Open(house, 390, script: false, signedInAs: DemoPeople.Citizen);
        var page = window.Page;
        await page.GotoAsync($"/ho-so/{draft}/ky-so");
        await page.ClickAsync("main button:has-text('Lập văn bản để ký')");
        await page.ClickAsync("main a:has-text('để ký')");
        await Consents(page, "0911000222", Pin);
        Assert.Contains("mang tên NGUYỄN VĂN KHÁC, không phải của bạn", await Words(page), StringComparison.Ordinal);
        await window.Picture("sign-form-another");

        service.Mishap = Mishap.Down;
        await page.GotoAsync($"/ho-so/{draft}/ky-so");
        Assert.Contains("Nơi ký số hiện không trả lời", await Words(page), StringComparison.Ordinal);
        await window.Picture("sign-form-silent");
        await page.ClickAsync(".mc-actions a:has-text('Xác nhận mà không ký số')");
        await page.CheckAsync("input[name=Sworn]");
        await page.ClickAsync("main form button.ds-button:has-text('Nộp')");
        Assert.Contains("Xác nhận bằng tài khoản đã đăng nhập", await Words(page), StringComparison.Ordinal);
        Assert.Empty(service.Signed);
    }

    [Fact]
    public async Task A_form_changed_in_another_window_is_not_handed_in_as_signed()
    {
        var draft = await ConfirmingScene.Filled(house);
        await using var window = await browsing.Open(house, 390, script: false, signedInAs: DemoPeople.Citizen);
        var page = window.Page;
        await page.GotoAsync($"/ho-so/{draft}/ky-so");
        await page.ClickAsync("main button:has-text('Lập văn bản để ký')");
        await page.ClickAsync("main a:has-text('để ký')");
        await Consents(page, Phone, Pin);
        await Consents(page, Phone, Pin);
        await page.ClickAsync("main a:has-text('Nộp hồ sơ')");
        await ConfirmingScene.Fill(house, draft, "Đề nghị đăng ký nhận con gái");
        await page.CheckAsync("input[name=Sworn]");
        await page.ClickAsync("main form button.ds-button:has-text('Nộp')");

        Assert.Contains($"/ho-so/{draft}/xem-lai", page.Url, StringComparison.Ordinal);
        await page.GotoAsync($"/ho-so/{draft}/xem-lai");
        Assert.Contains("Tờ khai đã thay đổi sau khi ký", await Words(page), StringComparison.Ordinal);
    }

    private static async Task Consents(IPage page, string phone, string pin)
    {
        await page.FillAsync("#user", phone);
        await page.FillAsync("#pin", pin);
        await page.ClickAsync("button[value=yes]");
    }

    private static async Task<string> Words(IPage page) => string.Join(' ', (await page.Locator("main").InnerTextAsync()).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static async Task Look(Window window, string name, bool script)
    {
        if (script)
        {
            await window.LooksRight(name);
            await window.Show(390, dark: false);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
