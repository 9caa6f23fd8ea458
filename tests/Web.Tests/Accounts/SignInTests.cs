using System.Net;

namespace MotCua.Web.Tests.Accounts;

public sealed class SignInTests(WebHouse house)
{
    [Fact]
    public async Task A_citizen_signs_in_sees_the_account_and_leaves()
    {
        using var visitor = house.Visitor();

        var home = await visitor.SignIn(DemoPeople.Citizen);
        var account = await visitor.Open("/tai-khoan");
        var left = await visitor.Send(await visitor.Open("/dang-xuat"), "main form");
        var turnedAway = await visitor.Open("/tai-khoan");

        Assert.Contains(DemoPeople.CitizenName, home.One("header").TextContent, StringComparison.Ordinal);
        Assert.Contains("0987", account.Text, StringComparison.Ordinal);
        Assert.Contains("Bạn đã đăng xuất.", left.Text, StringComparison.Ordinal);
        Assert.Equal("/dang-nhap", turnedAway.At.AbsolutePath);
        Assert.Equal("?tiep=%2Ftai-khoan", turnedAway.At.Query);
    }

    [Fact]
    public async Task Signing_in_goes_on_to_where_one_was_going_but_never_to_another_house()
    {
        using var visitor = house.Visitor();
        var asked = await visitor.Open("/tai-khoan/lien-he");

        var arrived = await visitor.Send(asked, "main form", new Dictionary<string, string?> { ["Login"] = DemoPeople.Citizen, ["Password"] = DemoPeople.Password });
        Assert.Equal("/tai-khoan/lien-he", arrived.At.AbsolutePath);

        using var other = house.Visitor();
        var lured = await other.Open("/dang-nhap?tiep=https://evil.example/");
        var home = await other.Send(lured, "main form", new Dictionary<string, string?> { ["Login"] = DemoPeople.Citizen, ["Password"] = DemoPeople.Password });
        Assert.Equal(house.Address.Authority, home.At.Authority);
    }

    [Fact]
    public async Task A_wrong_password_and_a_wrong_name_are_told_alike()
    {
        using var visitor = house.Visitor();

        var wrongPassword = await visitor.SignIn(DemoPeople.Enterprise, "khong-phai-mat-khau-1");
        var wrongName = await visitor.SignIn("khong-ai-ten-the", "khong-phai-mat-khau-1");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrongPassword.Status);
        Assert.StartsWith("Lỗi:", wrongPassword.Title, StringComparison.Ordinal);
        Assert.Equal(wrongPassword.One(".mc-errors").TextContent, wrongName.One(".mc-errors").TextContent);
        Assert.Empty(wrongPassword.One("#Password").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_and_say_until_when()
    {
        await using var own = await WebHouse.Open();
        using var visitor = own.Visitor();
        for (var guess = 0; guess < 5; guess++)
        {
            await visitor.SignIn(DemoPeople.Citizen, $"doan-mo-lan-{guess}");
        }

        var locked = await visitor.SignIn(DemoPeople.Citizen);

        Assert.Contains("tạm khoá", locked.One(".mc-errors").TextContent, StringComparison.Ordinal);
        Assert.Matches(@"từ \d\d:\d\d ", locked.One(".mc-errors").TextContent);
    }

    [Fact]
    public async Task A_demo_account_is_tried_by_one_button_and_is_a_real_sign_in()
    {
        using var visitor = house.Visitor();
        var page = await visitor.Open("/dang-nhap");

        var arrived = await visitor.Send(page, $"form:has(input[value='{DemoPeople.Clerk}'])");
        var account = await visitor.Open("/tai-khoan");

        Assert.Equal(HttpStatusCode.OK, arrived.Status);
        Assert.StartsWith("/can-bo", arrived.At.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Vào được", account.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_demo_nobody_is_listed()
    {
        await using var real = await WebHouse.Open(new Dictionary<string, string?> { ["MOTCUA_DEMO"] = "off" }, demo: false);
        using var visitor = real.Visitor();

        var page = await visitor.Open("/dang-nhap");

        Assert.Empty(page.Page.QuerySelectorAll("input[type=hidden][name=Password]"));
        Assert.DoesNotContain("dùng thử", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_from_one_address_is_slowed_down()
    {
        await using var own = await WebHouse.Open(new Dictionary<string, string?> { ["Rates:SignIn"] = "3" });
        using var visitor = own.Visitor();
        for (var guess = 0; guess < 3; guess++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SignIn($"nguoi-la-{guess}", "doan-mo-12345")).Status);
        }

        var stopped = await visitor.SignIn("nguoi-la-4", "doan-mo-12345");

        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.Status);
        Assert.Equal("Bạn thử hơi nhiều lần", stopped.One("h1").TextContent);
    }

    [Fact]
    public async Task Once_the_second_factor_is_on_a_code_is_asked_for()
    {
        await using var own = await WebHouse.Open();
        using var visitor = own.Visitor();
        await visitor.SignIn(DemoPeople.Leader);
        var begun = await visitor.Send(await visitor.Open("/tai-khoan/xac-thuc?tiep=https://evil.example/"), "main form");
        var secret = begun.One("input[name=Spelling]").GetAttribute("value")!;
        Assert.NotNull(begun.One(".mc-qr svg path"));

        var refused = await visitor.Send(begun, "main form", new Dictionary<string, string?> { ["Code"] = "000000" });
        Assert.Equal(secret, refused.One("input[name=Spelling]").GetAttribute("value"));
        var on = await visitor.Send(refused, "main form", new Dictionary<string, string?> { ["Code"] = Authenticator.Code(secret) });
        Assert.Contains("Đã bật xác thực hai bước.", on.Text, StringComparison.Ordinal);
        Assert.Equal((own.Address.Authority, "/tai-khoan"), (on.At.Authority, on.At.AbsolutePath));

        using var later = own.Visitor();
        var asked = await later.SignIn(DemoPeople.Leader);
        Assert.Equal("/dang-nhap/ma", asked.At.AbsolutePath);
        Assert.Equal("/dang-nhap", (await later.Open("/tai-khoan")).At.AbsolutePath);
        var wrong = await later.Send(await later.Open("/dang-nhap/ma"), "main form", new Dictionary<string, string?> { ["Code"] = "123456" });
        Assert.Contains("Mã chưa đúng", wrong.One(".mc-errors").TextContent, StringComparison.Ordinal);
        var entered = await later.Send(wrong, "main form", new Dictionary<string, string?> { ["Code"] = Authenticator.Code(secret, 1) });
        Assert.StartsWith("/can-bo", entered.At.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizen_is_not_let_to_the_desk()
    {
        using var visitor = house.Visitor();
        await visitor.SignIn(DemoPeople.Citizen);

        var refused = await visitor.Open("/can-bo/phim-tat");

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal("Bạn không được xem trang này", refused.One("h1").TextContent);
    }

    [Fact]
    public async Task A_page_made_for_someone_is_not_kept_by_the_browser()
    {
        using var visitor = house.Visitor();
        await visitor.SignIn(DemoPeople.Citizen);

        var account = await visitor.Open("/tai-khoan");

        Assert.True(account.Answer.Headers.CacheControl!.NoStore);
    }
}
