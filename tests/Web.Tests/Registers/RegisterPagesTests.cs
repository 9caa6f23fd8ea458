using System.Net;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using MotCua.RegisterSimulator;
using MotCua.Web.Demo;

namespace MotCua.Web.Tests.Registers;

/// <summary>Registers asked from the pages, over HTTP, in a house of its own with a simulator beside it.</summary>
public sealed class RegisterPagesTests
{
    private const string Commune = "H02.24.01";
    private const string Marital = "1.004873";
    private static readonly NewPerson Applicant = new(PersonKind.Citizen, DemoPeople.CitizenName, DemoPeople.Citizen);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_clerk_has_the_register_asked_with_one_press_and_an_outage_is_said()
    {
        await using var adapter = await Adapter.Open(new("http://127.0.0.1:0", Path.Combine(DemoProvince.Folder, "people")));
        await using var house = await WebHouse.Open(new Dictionary<string, string?> { ["MOTCUA_REGISTERS"] = adapter.Address.ToString() });
        var dossier = await house.AsOfficial(Commune, Role.Clerk, new ReceiveAtCounter(Marital, "cap-lai", Commune, Commune, Applicant));
        using var clerk = house.Visitor();
        await clerk.SignIn(DemoPeople.CommuneClerk);
        var page = await clerk.Open($"/can-bo/ho-so/{dossier}/tiep-nhan");
        var form = "form[action$='handler=AskRegister']:has(button[value=cu-tru])";
        Assert.Contains("có thể lấy từ Cơ sở dữ liệu quốc gia về dân cư", page.Text, StringComparison.Ordinal);
        Assert.Contains("Chưa hỏi Cơ sở dữ liệu quốc gia về dân cư", page.Text, StringComparison.Ordinal);

        adapter.Weather = Weather.Down;
        page = await clerk.Send(page, form, new Dictionary<string, string?> { ["_hoi"] = "cu-tru" });
        Assert.Contains("không trả lời. Đã ghi lại lần hỏi", page.Text, StringComparison.Ordinal);

        adapter.Weather = Weather.Fair;
        page = await clerk.Send(page, form, new Dictionary<string, string?> { ["_hoi"] = "cu-tru" });
        Assert.Contains("Đã lấy dữ liệu từ Cơ sở dữ liệu quốc gia về dân cư", page.Text, StringComparison.Ordinal);
        Assert.Contains("Từ Cơ sở dữ liệu quốc gia về dân cư, lúc", page.One(".mc-source").TextContent, StringComparison.Ordinal);
        Assert.Contains("xã Quý Sơn", page.Text, StringComparison.Ordinal);

        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        var read = await citizen.Open("/tai-khoan/tra-cuu-du-lieu");
        Assert.Equal(["Đã trả lời", "Không trả lời"], read.All("td[data-l='Trả lời']"));
        Assert.Contains("Cấp Giấy xác nhận tình trạng hôn nhân", read.Text, StringComparison.Ordinal);
        Assert.Contains("không trả lời", (await citizen.Open($"/ho-so/{dossier}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizen_lets_the_register_be_asked_instead_of_sending_a_paper()
    {
        await using var adapter = await Adapter.Open(new("http://127.0.0.1:0", Path.Combine(DemoProvince.Folder, "people")));
        await using var house = await WebHouse.Open(new Dictionary<string, string?> { ["MOTCUA_REGISTERS"] = adapter.Address.ToString() });
        var draft = await house.AsCitizen(new StartDraft(Marital, "cap-lai", Commune));
        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);

        var page = await citizen.Open($"/ho-so/{draft}/giay-to");
        Assert.Contains("Bạn không cần nộp: chúng tôi hỏi Cơ sở dữ liệu quốc gia về dân cư về bạn", page.Text, StringComparison.Ordinal);
        page = await citizen.Send(page, "main form.mc-form", new Dictionary<string, string?> { ["_hoi"] = "cu-tru" }, files: [], button: "button[value=cu-tru]");

        Assert.Contains("Từ Cơ sở dữ liệu quốc gia về dân cư, lúc", page.One(".mc-docs .mc-source").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_is_shared_by_a_link_that_shows_it_alone_and_is_taken_back()
    {
        await using var house = await WebHouse.Open();
        var dossier = await Issued(house);
        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        var vault = await citizen.Open("/kho-giay-to");
        var item = vault.One("main h3 a").GetAttribute("href")!;
        var page = await citizen.Send(await citizen.Open(item), "form[action$='handler=Share']", new Dictionary<string, string?> { ["ForWhom"] = "Trường học", ["Hours"] = "24" });
        var link = new Uri(page.One("#lien-ket").GetAttribute("value")!);

        using var stranger = house.Visitor();
        var shared = await stranger.Open(link.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, shared.Status);
        Assert.Equal(("no-store", "noindex, nofollow"), (shared.Answer.Headers.CacheControl!.ToString(), shared.Answer.Headers.GetValues("X-Robots-Tag").Single()));
        Assert.DoesNotContain("Trường học", shared.Text, StringComparison.Ordinal);
        var file = await stranger.Client.GetAsync(new Uri(shared.One("main a.ds-button").GetAttribute("href")!, UriKind.Relative), Cancel);
        Assert.Equal(("attachment", "application/pdf", "nosniff"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentType!.MediaType, file.Headers.GetValues("X-Content-Type-Options").Single()));

        page = await citizen.Open(item);
        Assert.Contains("1 lần", page.Text, StringComparison.Ordinal);
        var share = page.One("button[name=share]").GetAttribute("value");
        await citizen.Send(page, "form[action$='handler=Withdraw']", new Dictionary<string, string?> { ["share"] = share });
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(link.PathAndQuery)).Status);

        // The chairman takes the result back; its owner and whoever checks it read why and that.
        using var leader = house.Visitor();
        await leader.SignIn(DemoPeople.CommuneLeader);
        var desk = await leader.Open($"/can-bo/ho-so/{dossier}");
        desk = await leader.Send(desk, "form[action*='handler=Revoke']", new Dictionary<string, string?> { ["reason"] = "Ghi sai họ tên" });
        Assert.Contains("Kết quả bị thu hồi", desk.Text, StringComparison.Ordinal);
        Assert.Contains("Ghi sai họ tên", (await citizen.Open(item)).Text, StringComparison.Ordinal);
        Assert.Contains("Bị thu hồi ngày", (await citizen.Open("/kho-giay-to")).Text, StringComparison.Ordinal);
    }

    /// <summary>A certificate of marital status, from the counter to the signature.</summary>
    internal static async Task<DossierId> Issued(WebHouse house)
    {
        var dossier = await house.AsOfficial(Commune, Role.Clerk, new ReceiveAtCounter(Marital, "chua-ket-hon", Commune, Commune, Applicant));
        await house.AsOfficial(Commune, Role.Clerk, new CheckPapers(dossier, [new("to-khai", PaperVerdict.Fit, OnPaper: true)]));
        await house.AsOfficial(Commune, Role.Clerk, new AcceptDossier(dossier));
        await house.AsOfficial(Commune, Role.Officer, new CompleteStep(dossier, "propose", null, new("", ["Chưa đăng ký kết hôn với ai"])));
        await house.AsOfficial(Commune, Role.Leader, new SignResult(dossier));
        return dossier;
    }
}
