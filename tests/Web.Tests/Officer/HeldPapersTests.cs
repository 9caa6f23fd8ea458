using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Officer;

/// <summary>What the State holds is not asked for again at the counter: the page says so, and offers it instead.</summary>
public sealed class HeldPapersTests(Browsing browsing)
{
    private const string Marital = "1.004873";
    private const string Commune = "H02.24.01";
    private const string OldCertificate = "giay-cu";

    [Fact]
    public async Task A_clerk_is_refused_a_paper_that_was_issued_here_and_takes_it_with_one_press()
    {
        await using var house = await WebHouse.Open();
        var again = await AgainAtTheCounter(house);
        await using var window = await browsing.Open(house, signedInAs: DemoPeople.CommuneClerk);
        var page = window.Page;

        await page.GotoAsync($"/can-bo/ho-so/{again}/tiep-nhan?viec=bo-sung");
        await page.Locator($"fieldset:has(input[value='{OldCertificate}']) textarea").FillAsync("Nộp giấy xác nhận cũ");
        await page.ClickAsync("form[action*='handler=Ask'] > p > button.ds-button[data-variant=secondary]");
        await page.Locator(".mc-errors").WaitForAsync();
        Assert.Contains("Nhà nước đang giữ", await page.Locator(".mc-errors").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("Nộp giấy xác nhận cũ", await page.Locator($"fieldset:has(input[value='{OldCertificate}']) textarea").InputValueAsync());
        Assert.Equal("true", await page.GetAttributeAsync(await page.GetAttributeAsync(".mc-errors a", "href") ?? "", "aria-invalid"));
        await window.LooksRight("held-refused");

        await page.ClickAsync("section[aria-labelledby=h-giu] button:has-text('Dùng giấy này')");
        await page.Locator("text=Đã lấy giấy đang giữ vào hồ sơ").WaitForAsync();
        Assert.Contains("Lấy từ kho giấy tờ", await page.Locator($"tr:has(input[value='{OldCertificate}'])").TextContentAsync(), StringComparison.Ordinal);
        await page.ClickAsync("section[aria-labelledby=h-giu] summary");
        await window.LooksRight("held-taken");

        await using var leader = await browsing.Open(house, signedInAs: DemoPeople.CommuneLeader);
        await leader.Page.GotoAsync("/can-bo/khong-phai-nop");
        Assert.Contains(Marital, await leader.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await leader.LooksRight("spared");

        await using var citizen = await browsing.Open(house, 390, signedInAs: DemoPeople.Citizen);
        await citizen.Page.GotoAsync($"/ho-so/{again}");
        await citizen.Page.ClickAsync("summary:has-text('Đã tìm trước khi hỏi')");
        Assert.Contains("Cán bộ lấy từ kho", await citizen.Page.Locator("aside").TextContentAsync(), StringComparison.Ordinal);
        await citizen.LooksRight("held-citizen");
    }

    /// <summary>A first certificate is issued to Vi Văn Thắng; he comes to the counter for another.</summary>
    private static async Task<Guid> AgainAtTheCounter(WebHouse house)
    {
        var applicant = new NewPerson(PersonKind.Citizen, "Vi Văn Thắng", DemoPeople.Citizen);
        var first = await house.AsOfficial(Commune, Role.Clerk, new ReceiveAtCounter(Marital, "chua-ket-hon", Commune, Commune, applicant));
        using (var clerk = await house.Enter(DemoPeople.CommuneClerk))
        {
            var reception = await clerk.Open($"/can-bo/ho-so/{first}/tiep-nhan");
            var ticked = reception.Page.QuerySelectorAll("#kiem-tra input[type=checkbox]").ToDictionary(box => box.GetAttribute("name")!, string? (_) => "true");
            await clerk.Send(reception, "#kiem-tra", ticked, button: "button[data-key=F10]");
        }

        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        await officer.Propose($"/can-bo/ho-so/{first}");
        using var leader = await house.Enter(DemoPeople.CommuneLeader);
        await leader.Sign($"/can-bo/ho-so/{first}");
        return (await house.AsOfficial(Commune, Role.Clerk, new ReceiveAtCounter(Marital, "cap-lai", Commune, Commune, applicant))).Value;
    }
}
