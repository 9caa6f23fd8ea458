namespace MotCua.Web.Tests.Administrator;

public sealed class BehindTheListsTests(WebHouse house, Browsing browsing)
{
    [Theory]
    [InlineData("agency", "/quan-tri/co-quan?q=luc+ngan", "/quan-tri/co-quan/", DemoPeople.Administrator)]
    [InlineData("officer", "/quan-tri/can-bo?q=thinh", "/quan-tri/can-bo/", DemoPeople.Administrator)]
    [InlineData("import", "/quan-tri/thu-tuc/nhap", "/quan-tri/thu-tuc/nhap/", DemoPeople.Administrator)]
    [InlineData("version", "/quan-tri/thu-tuc/1.001193", "/quan-tri/thu-tuc/ban/", DemoPeople.Administrator)]
    [InlineData("process", "/quan-tri/quy-trinh", "/quan-tri/quy-trinh/", DemoPeople.Administrator)]
    [InlineData("deed", "/quan-tri/nhat-ky", "/quan-tri/nhat-ky/", DemoPeople.Auditor)]
    public async Task Everything_a_list_leads_to_is_accessible_and_fits_the_narrowest_telephone(string name, string list, string begins, string signedInAs)
    {
        await using var window = await browsing.Open(house, 390, signedInAs: signedInAs);
        await window.Page.GotoAsync(list);
        var link = window.Page.Locator($"main a[href^='{begins}']:not([href$='/moi'])").First;
        await window.Page.GotoAsync((await link.GetAttributeAsync("href"))!);

        await window.LooksRight(name);
    }

    [Fact]
    public async Task The_file_of_a_person_is_too()
    {
        await using var window = await browsing.Open(house, 390, signedInAs: DemoPeople.CommuneClerk);
        await window.Page.GotoAsync("/can-bo/nguoi-dan");
        await window.Page.FillAsync("#Text", DemoPeople.Citizen);
        await window.Page.PressAsync("#Text", "Enter");
        await window.Page.Arrives("/can-bo/nguoi-dan/.");

        await window.LooksRight("person");
    }
}
