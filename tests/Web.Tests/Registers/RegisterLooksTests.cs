using MotCua.Dossiers.Reception;
using MotCua.Organisation;
using MotCua.People;
using MotCua.RegisterSimulator;
using MotCua.Web.Demo;
using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Registers;

/// <summary>The pages of registers, vault and sharing in the browser, with content: what they say fits, is read aloud rightly and works by a press.</summary>
public sealed class RegisterLooksTests(Browsing browsing)
{
    private const string Commune = "H02.24.01";
    private const string Marital = "1.004873";
    private static readonly NewPerson Applicant = new(PersonKind.Citizen, DemoPeople.CitizenName, DemoPeople.Citizen);

    [Fact]
    public async Task A_register_is_asked_at_the_counter_and_its_citizen_shares_a_paper()
    {
        await using var adapter = await Adapter.Open(new("http://127.0.0.1:0", Path.Combine(DemoProvince.Folder, "people")));
        await using var house = await WebHouse.Open(new Dictionary<string, string?> { ["MOTCUA_REGISTERS"] = adapter.Address.ToString() });
        await RegisterPagesTests.Issued(house);
        var dossier = await house.AsOfficial(Commune, Role.Clerk, new ReceiveAtCounter(Marital, "cap-lai", Commune, Commune, Applicant));
        await using var clerk = await browsing.Open(house, signedInAs: DemoPeople.CommuneClerk);
        await clerk.Page.GotoAsync($"/can-bo/ho-so/{dossier}/tiep-nhan");
        await clerk.LooksRight("register-offered");
        await clerk.Page.ClickAsync("form[action$='handler=AskRegister'] button[value=cu-tru]");
        await clerk.Page.Locator("text=Đã lấy dữ liệu từ").WaitForAsync();
        await clerk.LooksRight("register-taken");

        await using var citizen = await browsing.Open(house, 390, signedInAs: DemoPeople.Citizen);
        await citizen.Page.GotoAsync("/tai-khoan/tra-cuu-du-lieu");
        Assert.Contains("Đã trả lời", await citizen.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await citizen.LooksRight("register-readings");
        await citizen.Page.GotoAsync("/kho-giay-to");
        await citizen.LooksRight("vault-kept");
        await citizen.Page.ClickAsync("main h3 a");
        await citizen.Page.FillAsync("[name=ForWhom]", "Trường Tiểu học Quý Sơn");
        await citizen.Page.ClickAsync("form[action$='handler=Share'] button");
        await citizen.Page.Locator("#lien-ket").WaitForAsync();
        await citizen.LooksRight("vault-shared");
        await using var stranger = await browsing.Open(house, 390);
        await stranger.Page.GotoAsync(new Uri(await citizen.Page.InputValueAsync("#lien-ket")).PathAndQuery);
        Assert.Contains("Giấy xác nhận tình trạng hôn nhân", await stranger.Page.Locator("main").TextContentAsync(), StringComparison.OrdinalIgnoreCase);
        await stranger.LooksRight("share-opened");

        await using var administrator = await browsing.Open(house, signedInAs: DemoPeople.Administrator);
        await administrator.Page.GotoAsync("/quan-tri/loai-giay-to");
        await administrator.Page.ClickAsync("main tbody a");
        await administrator.LooksRight("paper-type");
    }
}
