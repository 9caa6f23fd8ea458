using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace MotCua.Web.Tests.Officer;

public sealed class CounterTests(WebHouse house)
{
    [Fact]
    public async Task A_scanned_card_opens_a_dossier_that_goes_from_counter_to_result_without_script()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var reception = await clerk.Receive();
        Assert.Contains(DemoPeople.CitizenName, reception.One("h1").TextContent, StringComparison.Ordinal);
        var dossier = CounterScene.DossierOf(reception);

        var paid = await clerk.Send(reception, "#kiem-tra", button: "button[formaction$='handler=Collect']");
        Assert.Contains("biên lai số BL-", paid.One("[role=status]").TextContent, StringComparison.Ordinal);

        var accepted = await clerk.Accept(paid);
        Assert.Matches(@"Đã tiếp nhận, mã hồ sơ H02\.24\.01-\d{6}-\d{4}", accepted.One(".mc-next h2").TextContent);
        Assert.Contains("Hẹn trả chậm nhất", accepted.Text, StringComparison.Ordinal);
        Assert.Equal("application/pdf", (await clerk.Open($"{dossier}/phieu/Receipt")).Answer.Content.Headers.ContentType?.MediaType);

        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        Assert.True(await officer.HasInQueue(dossier));
        Assert.Contains("Đã chuyển bước.", (await officer.Propose(dossier)).Text, StringComparison.Ordinal);

        using var leader = await house.Enter(DemoPeople.CommuneLeader);
        Assert.Contains("là cha của cháu Vi Bảo An", (await leader.Open(dossier)).One("section[aria-labelledby=h-nhap]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Đã ký và phát hành", (await leader.Sign(dossier)).One("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("application/pdf", (await leader.Open($"{dossier}/ket-qua")).Answer.Content.Headers.ContentType?.MediaType);

        var given = await clerk.Send(await clerk.Open($"{dossier}/tra-ket-qua"), "form[action$='handler=Deliver']");
        Assert.Contains($"{DemoPeople.CitizenName} đã nhận lúc", given.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_stands_in_the_way_and_is_said()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);

        var refused = await clerk.Send(await clerk.Receive(), "#kiem-tra", button: "button[data-key=F10]");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Còn thiếu giấy tờ", refused.One(".mc-errors").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, refused.All("#kiem-tra tr[data-flag=danger]").Count);
    }

    [Fact]
    public async Task Pressing_accept_twice_gives_one_code()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var reception = await clerk.Receive();

        var first = await clerk.Accept(reception);
        var second = await clerk.Accept(reception);

        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(first.One(".mc-next h2").TextContent, second.One(".mc-next h2").TextContent);
    }

    [Fact]
    public async Task Who_comes_too_late_sees_what_others_did_keeps_what_was_typed_and_overwrites_nothing()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var reception = await clerk.Receive();
        await clerk.Send(reception, "#kiem-tra", CounterScene.Ticked);

        var late = await clerk.Send(reception, "#kiem-tra", new Dictionary<string, string?> { ["Findings[0].Verdict"] = "Unfit" });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("ghi kết quả kiểm tra giấy tờ", late.One("section[aria-labelledby=doi-h]").TextContent, StringComparison.Ordinal);
        Assert.Contains("đạt", late.One("section[aria-labelledby=khac-h] ins").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Unfit", late.One("select[name='Findings[0].Verdict'] option[selected]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_citizen_and_a_stranger_stay_outside()
    {
        using var stranger = house.Visitor();
        Assert.Equal("/dang-nhap", (await stranger.Open("/can-bo/tiep-nhan")).At.AbsolutePath);

        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        Assert.Equal(HttpStatusCode.Forbidden, (await citizen.Open("/can-bo/hang-cho")).Status);
    }

    [Fact]
    public async Task An_officer_of_another_agency_does_not_see_the_dossier()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = CounterScene.DossierOf(await clerk.Receive());
        using var other = await house.Enter(DemoPeople.Clerk);

        Assert.Equal(HttpStatusCode.Forbidden, (await other.Open(dossier)).Status);
    }

    [Fact]
    public async Task A_broken_promise_is_apologised_for_once_and_the_first_date_stays()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var own = await WebHouse.Open(change: services => services.AddSingleton<TimeProvider>(clock));
        string dossier;
        using (var clerk = await own.Enter(DemoPeople.CommuneClerk))
        {
            dossier = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        }

        clock.Advance(TimeSpan.FromDays(21));
        using var leader = await own.Enter(DemoPeople.CommuneLeader);
        var owed = await leader.Open("/can-bo/xin-loi");
        Assert.Contains($"{dossier}/xin-loi", owed.One("tbody").InnerHtml, StringComparison.Ordinal);
        Assert.NotEmpty(owed.All("tr[data-flag=danger]"));

        var form = await leader.Open($"{dossier}/xin-loi");
        var silent = await leader.Send(form, "main form.mc-form", new Dictionary<string, string?> { ["reason"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);

        var sorry = await leader.Send(form, "main form.mc-form", new Dictionary<string, string?> { ["reason"] = "Cán bộ phụ trách nghỉ ốm." });
        Assert.Matches("hẹn đầu .* hẹn mới ", sorry.Text);
        Assert.Equal("application/pdf", (await leader.Open($"{dossier}/phieu/Apology")).Answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain(dossier, (await leader.Open("/can-bo/xin-loi")).Page.Body!.InnerHtml, StringComparison.Ordinal);

        var again = await leader.Send(form, "main form.mc-form", new Dictionary<string, string?> { ["reason"] = "Lần nữa.", ["Version"] = null });
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("không hẹn lần nữa", again.One(".mc-errors").TextContent, StringComparison.Ordinal);
    }
}
