using System.Net;
using MotCua.Kernel;

namespace MotCua.Web.Tests.Administrator;

public sealed class OfficerStoryTests(WebHouse house)
{
    private const string Given = "Mat-khau-moi-2026";

    private static string Today => TimeProvider.System.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task An_officer_is_hired_given_roles_and_a_password_and_finds_the_desk()
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);
        var blank = await administrator.Open("/quan-tri/can-bo/moi");
        var place = blank.Page.QuerySelectorAll("#Agency option").First(option => option.TextContent.Contains("(H02.24.01)", StringComparison.Ordinal)).GetAttribute("value");

        var hired = await administrator.Send(blank, "main form", new Dictionary<string, string?>
        {
            ["Name"] = "Nguyễn Thị Mới",
            ["Login"] = "moi.quyson",
            ["Agency"] = place,
            ["Title"] = "Công chức một cửa",
            ["Roles"] = "Clerk",
            ["From"] = Today,
        });
        Assert.Contains("Đã bổ nhiệm cán bộ", hired.Text, StringComparison.Ordinal);
        Assert.Equal("Nguyễn Thị Mới", hired.One("h1").TextContent);
        Assert.Contains("Nguyễn Thị Mới", (await administrator.Open("/quan-tri/can-bo?q=nguyen%20thi%20moi")).One("tbody").TextContent, StringComparison.Ordinal);

        var trusted = await administrator.Send(hired, "form[action*='Grant']", new Dictionary<string, string?> { ["GrantedRole"] = "Officer", ["AtAgency"] = place, ["GrantFrom"] = Today });
        Assert.Contains("Đã giao vai trò", trusted.Text, StringComparison.Ordinal);

        var accounts = await administrator.Open("/quan-tri/tai-khoan?q=moi.quyson");
        var issued = await administrator.Send(accounts, "main form[method=post]", button: "button[formaction*='Issue']");
        using var officer = house.Visitor();
        var first = await officer.SignIn("moi.quyson", issued.One(".mc-next b").TextContent);
        Assert.EndsWith("/tai-khoan/mat-khau", first.At.AbsolutePath, StringComparison.Ordinal);
        await officer.Send(first, "main form", new Dictionary<string, string?> { ["Present"] = issued.One(".mc-next b").TextContent, ["Password"] = Given });

        var desk = await officer.Open("/can-bo");
        Assert.Contains("/can-bo/quay", desk.Page.QuerySelectorAll(".mc-rail a").Select(link => link.GetAttribute("href")));
        Assert.Contains("/can-bo/hang-cho", desk.Page.QuerySelectorAll(".mc-rail a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task What_is_missing_is_said_at_the_boxes_and_what_was_typed_stays()
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);

        var refused = await administrator.Send(await administrator.Open("/quan-tri/can-bo/moi"), "main form", new Dictionary<string, string?> { ["Name"] = "Trần Văn Thiếu", ["Roles"] = "Leader" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Login", "Title", "From"], refused.Page.QuerySelectorAll("[aria-invalid=true]").Select(box => box.Id));
        Assert.Equal("Trần Văn Thiếu", refused.One("#Name").GetAttribute("value"));
        Assert.NotNull(refused.One("input[name=Roles][value=Leader]").GetAttribute("checked"));
    }

    [Fact]
    public async Task An_officer_is_let_go_only_when_it_is_ticked_that_this_is_meant()
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);
        var listed = await administrator.Open("/quan-tri/can-bo?q=mai%20xuan%20truong");
        var page = await administrator.Open(listed.One("tbody th a").GetAttribute("href")!);
        var answers = new Dictionary<string, string?> { ["ReleaseOn"] = "2030-01-01" };

        var asked = await administrator.Send(page, "form[action*='Release']", answers);
        Assert.Contains("Bạn chưa đánh dấu là đã kiểm tra", asked.One(".mc-errors").TextContent, StringComparison.Ordinal);
        Assert.Equal("2030-01-01", asked.One("#ReleaseOn").GetAttribute("value"));

        var released = await administrator.Send(asked, "form[action*='Release']", new Dictionary<string, string?>(answers) { ["Sure"] = "true" });
        Assert.Contains("Đã ghi việc thôi việc", released.Text, StringComparison.Ordinal);
        Assert.Contains("đến trước 01/01/2030", released.Text, StringComparison.Ordinal);
    }
}
