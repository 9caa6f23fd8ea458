using System.Net;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Organisation;

namespace MotCua.Web.Tests.Officer;

/// <summary>An official files a request of their agency in the pages, and the agency follows it.</summary>
public sealed class RequestStoryTests(WebHouse house)
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mP48OACSYhhVMOohuGrAQBfW6AfAEG/RQAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_request_is_found_in_the_register_filed_followed_and_shut_to_others()
    {
        using var officer = await house.Enter("officer.xaydung");
        var register = await officer.Open("/can-bo/thu-tuc-noi-bo?q=di nuoc ngoai");
        Assert.Equal(["NB.B.001"], register.All("tbody th"));
        var one = await officer.Open("/can-bo/thu-tuc-noi-bo/NB.B.001");
        Assert.Contains("Công văn đề nghị của cơ quan quản lý công chức", one.Text, StringComparison.Ordinal);

        var start = await officer.Open("/can-bo/yeu-cau/moi/NB.B.001");
        Assert.Contains("Sở Xây dựng", start.One("dl").TextContent, StringComparison.Ordinal);
        var form = await officer.Send(start, "main form.mc-form");
        var dossier = string.Join('/', form.At.AbsolutePath.Split('/')[..3]);
        Assert.NotNull(form.Page.QuerySelector(".mc-rail"));
        form = await officer.Send(form, "main form.mc-form", new Dictionary<string, string?> { ["van_ban.so"] = "12/SXD-VP", ["van_ban.ngay.ngay"] = "9", ["van_ban.ngay.thang"] = "6", ["van_ban.ngay.nam"] = "2023", ["de_nghi.noi_dung"] = "Đề nghị cho một công chức nghỉ phép đi nước ngoài." });
        var papers = await officer.Send(form, "main form.mc-form", new Dictionary<string, string?> { ["dau_moi.ho_ten"] = "Trịnh Văn Dũng", ["dau_moi.dien_thoai"] = "0987000112" });
        Assert.EndsWith("/giay-to", papers.At.AbsolutePath, StringComparison.Ordinal);
        string Box(string paper) => papers.One($"#{paper}").GetAttribute("name")!;
        papers = await officer.Send(papers, "main form.mc-form", files: [(Box("cong-van"), "cong-van.png", Picture), (Box("don"), "don.png", Picture)]);
        var review = await officer.Open($"{dossier}/xem-lai");
        Assert.Null(review.Page.QuerySelector("input[type=radio][name=ReturnBy]"));
        var done = await officer.Send(review, "main form.mc-form", new Dictionary<string, string?> { ["Sworn"] = "true" });
        Assert.True(done.At.AbsolutePath.EndsWith("/da-nop", StringComparison.Ordinal), done.Text);
        Assert.Contains("Sở Nội vụ", done.Text, StringComparison.Ordinal);

        // A colleague follows it; the list names it with its state.
        using var colleague = await house.Enter("leader.xaydung");
        Assert.Contains("Đi nước ngoài về việc riêng", (await colleague.Open("/can-bo/yeu-cau")).One("tbody").TextContent, StringComparison.Ordinal);
        Assert.Contains("Yêu cầu nội bộ", (await colleague.Open(dossier)).One("aside").TextContent, StringComparison.Ordinal);

        // Those who settle it have it in their ordinary queue, marked.
        using var settling = await house.Enter("officer.noivu");
        Assert.Contains("Nội bộ", (await settling.Open("/can-bo/tiep-nhan")).One("main").TextContent, StringComparison.Ordinal);
        await house.AsOfficial("H02.02", Role.Clerk, new AcceptDossier(new DossierId(Guid.Parse(dossier.Split('/')[2]))));
        Assert.Contains("Nội bộ", (await settling.Open("/can-bo/hang-cho")).One("tbody").TextContent, StringComparison.Ordinal);

        // Others do not.
        using var stranger = await house.Enter(DemoPeople.CommuneOfficer);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Open(dossier)).Status);
        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        Assert.Equal(HttpStatusCode.Forbidden, (await citizen.Open(dossier)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await citizen.Open("/can-bo/yeu-cau")).Status);
    }

    [Theory]
    [InlineData("/thu-tuc/NB.B.001")]
    [InlineData("/thu-tuc/NB.B.001/lich-su")]
    [InlineData("/thu-tuc/NB.B.001/ban/1")]
    [InlineData("/du-lieu-mo/thu-tuc/NB.B.001.json")]
    [InlineData("/api/v1/procedures/NB.B.001")]
    public async Task The_public_finds_nothing_at_any_address(string address)
    {
        using var visitor = house.Visitor();
        using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/tim-kiem?q=thanh ly tai san cong")]
    [InlineData("/thu-tuc?linh-vuc=C%C3%B4ng%20ch%E1%BB%A9c%2C%20vi%C3%AAn%20ch%E1%BB%A9c")]
    [InlineData("/du-lieu-mo/thu-tuc.json")]
    [InlineData("/api/v1/procedures?limit=100")]
    [InlineData("/du-lieu-mo/thu-tuc.csv")]
    public async Task No_public_list_names_one(string address)
    {
        using var visitor = house.Visitor();
        using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("NB.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
