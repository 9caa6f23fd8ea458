using System.Net;
using MiniExcelLibs;

namespace MotCua.Web.Tests.Officer;

public sealed class LeaderTests(WebHouse house)
{
    [Fact]
    public async Task A_leader_reads_each_decision_sends_one_back_with_a_reason_and_signs_the_others_at_one_go()
    {
        var (good, doubtful) = (await AtTheSignature(), await AtTheSignature());
        using var leader = await house.Enter(DemoPeople.CommuneLeader);
        var page = await Find(leader, "/can-bo/cho-ky", TickOf(doubtful));
        Assert.Contains("là cha của cháu Vi Bảo An", page.Text, StringComparison.Ordinal);
        Assert.Contains("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", page.Text, StringComparison.Ordinal);
        var back = $"form[action$='handler=Return']:has(input[value='{doubtful.Split('/')[^1]}'])";

        var asked = await leader.Send(page, back);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        var reason = asked.One($"{back} textarea").GetAttribute("name")!;
        var returned = await leader.Send(asked, back, new Dictionary<string, string?> { [reason] = "Làm rõ ngày sinh" });
        Assert.Contains("Đã trả lại", returned.Text, StringComparison.Ordinal);
        Assert.Contains("Làm rõ ngày sinh", (await leader.Open(doubtful)).Text, StringComparison.Ordinal);

        Assert.Contains(await ToSign(leader), row => row["Kết quả chờ ký"] is string { Length: > 0 } && row["Số, ký hiệu kết quả"] is string { Length: > 0 });
        page = await Find(leader, "/can-bo/cho-ky", TickOf(good));
        var tick = page.One(TickOf(good)).GetAttribute("value");
        var press = Visitor.Fill(page, "#ky", new Dictionary<string, string?> { ["Ticks"] = tick });
        var signed = await leader.Send(page, "#ky", new Dictionary<string, string?> { ["Ticks"] = tick });
        Assert.Contains("Đã làm 1 hồ sơ, không làm được 0", signed.One("[aria-labelledby=h-kq]").TextContent, StringComparison.Ordinal);
        using var twice = await leader.Client.SendAsync(press(), TestContext.Current.CancellationToken);
        Assert.Contains("Đã làm 1 hồ sơ, không làm được 0", await twice.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("/ket-qua", (await leader.Open(good)).Page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.Send(page, "#ky")).Status);
    }

    [Fact]
    public async Task Work_is_shared_out_over_a_selection_and_each_row_says_what_became_of_it()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        using var leader = await house.Enter(DemoPeople.CommuneLeader);
        var page = await Find(leader, "/can-bo/phan-cong", TickOf(dossier));
        var officer = page.One("select[name=Officer] option:nth-child(2)");
        var answers = new Dictionary<string, string?> { ["Ticks"] = page.One(TickOf(dossier)).GetAttribute("value"), ["Officer"] = officer.GetAttribute("value") };

        var handed = await leader.Send(page, "form:has(select[name=Officer])", answers, button: "button[formaction$='handler=HandOver']");
        Assert.Contains("không làm được 1", handed.One("[aria-labelledby=h-kq]").TextContent, StringComparison.Ordinal);
        var given = await leader.Send(page, "form:has(select[name=Officer])", answers, button: "button[formaction$='handler=Assign']");

        Assert.Contains("Đã làm 1 hồ sơ, không làm được 0", given.One("[aria-labelledby=h-kq]").TextContent, StringComparison.Ordinal);
        Assert.Contains(officer.TextContent.Split(',')[0], (await leader.Open(dossier)).One("section[aria-labelledby=h-ls]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Theo cán bộ", (await leader.Open("/can-bo/khoi-luong")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_lent_lets_an_officer_sign_until_it_is_taken_back()
    {
        var dossier = await AtTheSignature();
        using var leader = await house.Enter(DemoPeople.CommuneLeader);
        using var social = await house.Enter("social.quyson");
        Assert.Equal(HttpStatusCode.Forbidden, (await social.Open("/can-bo/cho-ky")).Status);
        var lending = await leader.Open("/can-bo/uy-quyen");
        string Of(string name) => lending.Page.QuerySelectorAll("select[name=Giver] option").First(option => option.TextContent.StartsWith(name, StringComparison.Ordinal)).GetAttribute("value")!;
        var today = TimeProvider.System.GetUtcNow().AddHours(7);
        var answers = new Dictionary<string, string?>
        {
            ["Kind"] = "Mandate",
            ["Giver"] = Of("Nông Văn Đức"),
            ["Taker"] = Of("Đỗ Văn Sơn"),
            ["Number"] = "31/QĐ-UBND",
            ["DecidedOn"] = $"{today.AddDays(-1):yyyy-MM-dd}",
            ["From"] = $"{today:yyyy-MM-dd}",
            ["LastDay"] = $"{today.AddDays(3):yyyy-MM-dd}",
            ["Matters"] = "Không có lĩnh vực này",
        };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.Send(lending, "form[action*='handler=Grant']", answers)).Status);
        answers["Matters"] = CounterScene.Procedure;
        var lent = await leader.Send(lending, "form[action*='handler=Grant']", answers);
        Assert.Contains("Đỗ Văn Sơn thay Nông Văn Đức", lent.Text, StringComparison.Ordinal);

        var page = await Find(social, "/can-bo/cho-ky", TickOf(dossier));
        Assert.Contains("TUQ. CHỦ TỊCH", page.Text, StringComparison.Ordinal);
        Assert.Contains("Thay Nông Văn Đức theo văn bản 31/QĐ-UBND", page.Text, StringComparison.Ordinal);
        await leader.Send(lent, "form[action*='handler=Revoke']");
        var refused = await social.Send(page, "#ky", new Dictionary<string, string?> { ["Ticks"] = page.One(TickOf(dossier)).GetAttribute("value") });
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.DoesNotContain("/ket-qua\"", (await leader.Open(dossier)).Page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    private async Task<string> AtTheSignature()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        await officer.Propose(dossier);
        return dossier;
    }

    private static string TickOf(string dossier) => $"input[name=Ticks][value^='{dossier.Split('/')[^1]}']";

    /// <summary>Turns the pages of a list until the dossier is there.</summary>
    private static async Task<Seen> Find(Visitor visitor, string list, string tick)
    {
        var page = await visitor.Open(list);
        while (page.Page.QuerySelector(tick) is null)
        {
            page = await visitor.Open(page.One($"main a[href*='sau=']").GetAttribute("href")!);
        }

        return page;
    }

    private static async Task<List<IDictionary<string, object?>>> ToSign(Visitor leader)
    {
        var taken = await leader.Open("/can-bo/cho-ky?xuat=xlsx");
        using MemoryStream file = new(await taken.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        return [.. MiniExcel.Query(file, useHeaderRow: true, sheetName: "Danh sách").Cast<IDictionary<string, object?>>()];
    }
}
