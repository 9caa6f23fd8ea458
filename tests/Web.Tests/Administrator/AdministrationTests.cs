using System.Net;

namespace MotCua.Web.Tests.Administrator;

public sealed class AdministrationTests(WebHouse house)
{
    [Theory]
    [InlineData("/quan-tri", "Quản trị")]
    [InlineData("/quan-tri/co-quan", "Cơ quan")]
    [InlineData("/quan-tri/co-quan/moi", "Lập cơ quan")]
    [InlineData("/quan-tri/can-bo", "Cán bộ, vai trò")]
    [InlineData("/quan-tri/can-bo/moi", "Bổ nhiệm cán bộ")]
    [InlineData("/quan-tri/tai-khoan", "Tài khoản")]
    [InlineData("/quan-tri/lich", "Lịch làm việc")]
    [InlineData("/quan-tri/lich/gio?co-quan=H02", "Đặt giờ làm việc")]
    [InlineData("/quan-tri/quy-dinh", "Quy định một cửa")]
    [InlineData("/quan-tri/thu-tuc", "Thủ tục")]
    [InlineData("/quan-tri/thu-tuc/moi", "Soạn thủ tục mới")]
    [InlineData("/quan-tri/thu-tuc/1.001193", "1.001193")]
    [InlineData("/quan-tri/thu-tuc/nhap", "Các lần nhập danh mục")]
    [InlineData("/quan-tri/loai-giay-to", "Loại giấy tờ")]
    [InlineData("/quan-tri/bieu-mau", "Biểu mẫu điện tử")]
    [InlineData("/quan-tri/bieu-mau/moi", "Soạn biểu mẫu")]
    [InlineData("/quan-tri/quy-trinh", "Quy trình nội bộ")]
    [InlineData("/quan-tri/quy-trinh/moi", "Soạn quy trình")]
    [InlineData("/quan-tri/quy-trinh/thu-tuc/1.001193", "Quy trình của thủ tục 1.001193")]
    public async Task An_administrator_opens_the_page(string address, string heading)
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);

        var page = await administrator.Open(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(heading, page.One("h1").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.All("main :is(h1, h2, h3, th[scope=col], label, legend, button, caption, p)"), said => said.StartsWith("admin.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/quan-tri/co-quan", "/quan-tri/co-quan/")]
    [InlineData("/quan-tri/can-bo", "/quan-tri/can-bo/")]
    [InlineData("/quan-tri/thu-tuc/nhap", "/quan-tri/thu-tuc/nhap/")]
    [InlineData("/quan-tri/bieu-mau", "/quan-tri/bieu-mau/")]
    [InlineData("/quan-tri/quy-trinh", "/quan-tri/quy-trinh/")]
    [InlineData("/quan-tri/thu-tuc/1.001193", "/quan-tri/thu-tuc/ban/")]
    public async Task What_a_list_names_can_be_opened(string list, string begins)
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);
        var listed = await administrator.Open(list);
        var link = listed.One($"main a[href^='{begins}']:not([href$='/moi'])").GetAttribute("href")!;

        var page = await administrator.Open(link);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.One("h1").TextContent.Trim());
    }

    [Theory]
    [InlineData("/quan-tri")]
    [InlineData("/quan-tri/can-bo/moi")]
    [InlineData("/quan-tri/co-quan/moi")]
    [InlineData("/quan-tri/tai-khoan")]
    [InlineData("/quan-tri/lich/gio?co-quan=H02")]
    [InlineData("/quan-tri/thu-tuc")]
    [InlineData("/quan-tri/thu-tuc/1.001193")]
    [InlineData("/quan-tri/bieu-mau/moi")]
    [InlineData("/quan-tri/quy-trinh/moi")]
    [InlineData("/quan-tri/nhat-ky")]
    public async Task A_clerk_is_told_that_this_is_not_theirs(string address)
    {
        using var clerk = house.Visitor();
        await clerk.SignIn(DemoPeople.Clerk);

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Open(address)).Status);
    }

    [Fact]
    public async Task A_day_is_declared_shut_and_the_closing_taken_back()
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);
        const string address = "/quan-tri/lich?co-quan=H02&nam=2027";

        var declared = await administrator.Send(await administrator.Open(address), "form[action*='Closure']", new Dictionary<string, string?>
        {
            ["ClosedOn"] = "2027-03-10",
            ["Reason"] = "Mất điện diện rộng",
            ["Basis"] = "Thông báo 12/TB-UBND",
        });
        Assert.Contains("Mất điện diện rộng", declared.Text, StringComparison.Ordinal);

        var withdrawn = await administrator.Send(declared, "form[action*='Withdraw']");
        Assert.DoesNotContain("Mất điện diện rộng", withdrawn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_in_a_document_is_named_with_its_line_and_nothing_typed_is_lost()
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);

        var refused = await administrator.Send(await administrator.Open("/quan-tri/thu-tuc/moi"), "main form:not(.mc-filter)", new Dictionary<string, string?>
        {
            ["Code"] = "9.900001",
            ["Content"] = "{\n\"name\": \"Thử\",\n\"nane\": 1\n}",
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Không đọc được ở dòng 3", refused.One(".mc-errors").TextContent, StringComparison.Ordinal);
        Assert.Contains("nane", refused.One("textarea").TextContent, StringComparison.Ordinal);
    }


    [Fact]
    public async Task A_new_password_is_shown_once()
    {
        using var administrator = house.Visitor();
        await administrator.SignIn(DemoPeople.Administrator);
        var found = await administrator.Open("/quan-tri/tai-khoan?q=land.");
        var button = found.One("button[formaction*='Issue']").GetAttribute("formaction")!;
        var form = found.One("main form[method=post]");
        form.SetAttribute("action", button);

        var issued = await administrator.Send(found, "main form[method=post]");

        Assert.Equal(HttpStatusCode.OK, issued.Status);
        Assert.Contains("Mật khẩu chỉ hiện lần này", issued.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mật khẩu chỉ hiện lần này", (await administrator.Open("/quan-tri/tai-khoan")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizen_sees_who_opened_their_file()
    {
        using var clerk = house.Visitor();
        await clerk.SignIn(DemoPeople.CommuneClerk);
        var opened = await clerk.Send(await clerk.Open("/can-bo/nguoi-dan"), "form[action*='Find']", new Dictionary<string, string?> { ["Text"] = DemoPeople.Citizen });
        Assert.Contains(DemoPeople.CitizenName, opened.One("h1").TextContent, StringComparison.Ordinal);

        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        Assert.Contains("Mở thông tin cá nhân", (await citizen.Open("/tai-khoan/ai-da-xem")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_auditor_reads_the_journal_line_by_line()
    {
        using var auditor = house.Visitor();
        await auditor.SignIn(DemoPeople.Auditor);
        var journal = await auditor.Open("/quan-tri/nhat-ky");
        Assert.Equal(HttpStatusCode.OK, journal.Status);

        var line = await auditor.Open((await auditor.Open("/quan-tri/nhat-ky?loai=Readings")).One("main tbody th a").GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, line.Status);
        Assert.Contains("Một dòng nhật ký", line.Text, StringComparison.Ordinal);
    }
}
