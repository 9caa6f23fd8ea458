using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Scanning;
using MotCua.Modules.Tests.Digitising;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Officer;

/// <summary>A copy is certified from its original: compared page by page, entered in the book, signed as the result, and in the citizen's vault.</summary>
public sealed class CertifyStoryTests(Browsing browsing)
{
    private const string Copies = "2.000815";
    private const string Commune = "H02.24.01";

    [Theory, InlineData(1366), InlineData(390)]
    public async Task An_officer_compares_and_enters_a_copy_the_leader_signs_it_and_the_citizen_holds_it(int width)
    {
        await using var house = await WebHouse.Open();
        var dossier = await house.AsOfficial(Commune, Role.Clerk, new ReceiveAtCounter(Copies, null, Commune, Commune, new(PersonKind.Citizen, "Vi Văn Thắng", DemoPeople.Citizen)));
        using var original = new MemoryStream(SpecimenPress.Take(SpecimenPapers.Birth, 150, Taken.Straight));
        await house.AsOfficial(Commune, Role.Clerk, new StartScan(dossier, "ban-chinh", [new("khai-sinh.jpg", original)]));
        using var second = new MemoryStream(SpecimenPress.Take(SpecimenPapers.Marriage, 150, Taken.Straight));
        await house.AsOfficial(Commune, Role.Clerk, new StartScan(dossier, "ban-chinh", [new("ket-hon.jpg", second)]));
        await house.AsOfficial(Commune, Role.Clerk, new CheckPapers(dossier, [new("phieu", PaperVerdict.Fit, OnPaper: true), new("ban-chinh", PaperVerdict.Fit, OnPaper: true)]));
        await house.AsOfficial(Commune, Role.Clerk, new AcceptDossier(dossier));

        await using var window = await browsing.Open(house, width, signedInAs: DemoPeople.CommuneOfficer);
        var page = window.Page;
        await page.GotoAsync($"/can-bo/ho-so/{dossier}");
        await page.ClickAsync("a[href$='/chung-thuc']");
        await page.Locator("#h-dc").WaitForAsync();
        Assert.False(await page.IsCheckedAsync("input[name=ofApplicant]"));
        await page.WaitForFunctionAsync("() => [...document.images].every(image => image.complete && image.naturalWidth > 0)");
        await window.LooksRight($"certify-{width}");

        // A page that was not compared is not certified; what was typed stays.
        await Describe(page, "birth-certificate", "Giấy khai sinh", "112/2019");
        await page.ClickAsync("button:has-text('vào sổ')");
        await page.Locator(".mc-errors").WaitForAsync();
        Assert.Equal("112/2019", await page.InputValueAsync("input[name=Number]"));
        await window.LooksRight($"certify-refused-{width}");
        await page.CheckAsync("input[name=compared]");
        await page.ClickAsync("button:has-text('vào sổ')");
        await page.Locator("text=Số chứng thực 1/").First.WaitForAsync();
        await window.LooksRight($"certify-entered-{width}");

        // The other original of the dossier is next: its own number, its own fee.
        await Describe(page, "marriage-certificate", "Giấy chứng nhận kết hôn", "45/2015");
        await page.CheckAsync("input[name=compared]");
        await page.ClickAsync("button:has-text('vào sổ')");
        await page.Locator("text=Số chứng thực 2/").First.WaitForAsync();
        await window.LooksRight($"certify-two-{width}");

        await page.GotoAsync($"/can-bo/ho-so/{dossier}");
        await page.ClickAsync("button[name=choice][value=propose]");
        await page.Locator("main").WaitForAsync();
        await using var leader = await browsing.Open(house, width, signedInAs: DemoPeople.CommuneLeader);
        await leader.Page.GotoAsync($"/can-bo/ho-so/{dossier}");
        await leader.Page.ClickAsync("form[action*='handler=Sign'] button");
        await leader.Page.Locator("main").WaitForAsync();
        await leader.Page.GotoAsync("/can-bo/so-chung-thuc");
        await leader.Page.Locator("main tbody th a").First.WaitForAsync();
        await leader.LooksRight($"certified-book-{width}");
        Assert.Contains("Nông Văn Đức", await leader.Page.Locator("main tbody").TextContentAsync() ?? "", StringComparison.Ordinal);

        await using var citizen = await browsing.Open(house, width, signedInAs: DemoPeople.Citizen);
        await citizen.Page.GotoAsync("/kho-giay-to");
        var held = await citizen.Page.Locator("main").TextContentAsync() ?? "";
        Assert.Contains("112/2019", held, StringComparison.Ordinal);
        Assert.Contains("Bản sao điện tử có chứng thực", held, StringComparison.Ordinal);
        Assert.Contains("45/2015", held, StringComparison.Ordinal);
        await citizen.Page.GotoAsync($"/ho-so/{dossier.Value}");
        Assert.Equal(1, await citizen.Page.Locator($"a[href='/ho-so/{dossier.Value}/ket-qua/1']").CountAsync());
        await citizen.LooksRight($"certify-results-{width}");
        using var visitor = house.Visitor();
        await visitor.SignIn(DemoPeople.Citizen);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.Open($"/ho-so/{dossier.Value}/ket-qua/1")).Status);
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await visitor.Open($"/ho-so/{dossier.Value}/ket-qua/2")).Status);
    }

    private static async Task Describe(Microsoft.Playwright.IPage page, string kind, string title, string number)
    {
        await page.SelectOptionAsync("select[name=PaperType]", kind);
        await page.FillAsync("input[name=OriginalTitle]", title);
        await page.FillAsync("input[name=Number]", number);
        await page.FillAsync("input[name=IssuedBy]", "Ủy ban nhân dân xã Quý Sơn");
        await page.FillAsync("input[name='IssuedOn.Day']", "18");
        await page.FillAsync("input[name='IssuedOn.Month']", "3");
        await page.FillAsync("input[name='IssuedOn.Year']", "2015");
    }
}
