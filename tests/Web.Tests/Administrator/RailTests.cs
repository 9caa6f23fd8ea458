using System.Net;

namespace MotCua.Web.Tests.Administrator;

public sealed class RailTests(WebHouse house)
{
    private static readonly string[] Places =
    [
        "/quan-tri/co-quan", "/quan-tri/can-bo", "/quan-tri/lich", "/quan-tri/quy-trinh", "/quan-tri/quy-dinh", "/quan-tri", "/quan-tri/tai-khoan",
        "/quan-tri/thu-tuc", "/quan-tri/thu-tuc/nhap", "/quan-tri/loai-giay-to", "/quan-tri/bieu-mau", "/quan-tri/nhat-ky", "/can-bo/nguoi-dan",
    ];

    public static TheoryData<string> Everybody =>
    [
        DemoPeople.Administrator, DemoPeople.Control, DemoPeople.Auditor, DemoPeople.Clerk, DemoPeople.CommuneClerk, DemoPeople.CommuneOfficer, DemoPeople.CommuneLeader, DemoPeople.Head,
    ];

    [Theory, MemberData(nameof(Everybody))]
    public async Task The_rail_leads_to_every_list_and_room_of_the_administration_that_opens_and_nowhere_else(string login)
    {
        using var official = house.Visitor();
        await official.SignIn(login);
        string[] named = [.. (await official.Open("/quan-tri/can-bo")).Page.QuerySelectorAll(".mc-rail a").Select(link => link.GetAttribute("href")!)];
        List<string> open = [];
        foreach (var place in Places.Union(named))
        {
            if ((await official.Open(place)).Status is HttpStatusCode.OK)
            {
                open.Add(place);
            }
        }

        Assert.Equal(open.Order(), named.Order());
        Assert.Equal(named.Distinct(), named);
    }

    [Theory]
    [InlineData(DemoPeople.Auditor, "/quan-tri/nhat-ky")]
    [InlineData(DemoPeople.Control, "/quan-tri/thu-tuc")]
    [InlineData(DemoPeople.Control, "/quan-tri/bieu-mau")]
    [InlineData(DemoPeople.Administrator, "/quan-tri/tai-khoan")]
    public async Task The_house_shows_each_what_they_look_after(string login, string place)
    {
        using var official = house.Visitor();
        await official.SignIn(login);

        Assert.NotNull((await official.Open("/quan-tri")).One($"main a[href='{place}']"));
    }
}
