namespace MotCua.Web.Tests.Officer;

public sealed class LaterPaymentTests(WebHouse house)
{
    [Fact]
    public async Task A_fee_asked_for_in_the_middle_of_the_work_is_taken_at_the_counter_and_the_work_goes_on()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var reception = await clerk.Receive();
        var dossier = CounterScene.DossierOf(await clerk.Accept(await clerk.Send(reception, "#kiem-tra", button: "button[formaction$='handler=Collect']")));
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        Assert.Empty((await officer.Open(dossier)).All("a[href$='viec=thu-tien#h-qd']"));
        var asked = await officer.Send(await officer.Open($"{dossier}?viec=nop-tien"), "form[action*='handler=Pay']", new Dictionary<string, string?> { ["amount"] = "48000", ["basis"] = "Nghị quyết về phí của HĐND tỉnh" });
        Assert.Contains("Đang chờ người dân nộp tiền", asked.Text, StringComparison.Ordinal);
        Assert.Empty(asked.All("a[href$='viec=thu-tien#h-qd']"));

        var seen = await clerk.Open(dossier);
        var panel = await clerk.Open(seen.One("a[href*='viec=thu-tien']").GetAttribute("href")!.Split('#')[0]);
        Assert.Matches(@"Còn phải thu\s*48\.000", panel.Text);
        var nothing = await clerk.Send(panel, "form[action*='handler=Collect']", new Dictionary<string, string?> { ["amount"] = "0" });
        Assert.NotEmpty(nothing.All(".mc-errors"));
        var paid = await clerk.Send(panel, "form[action*='handler=Collect']");
        var again = await clerk.Send(panel, "form[action*='handler=Collect']");

        Assert.Matches(@"Đã thu 48\.000 đồng, biên lai số BL-H02\.24\.01-\d{4}-\d{6}", paid.One("[role=status]").TextContent);
        Assert.Contains("Đang xử lý", paid.One(".mc-dhead").TextContent, StringComparison.Ordinal);
        Assert.Empty(paid.All("a[href*='viec=thu-tien']"));
        Assert.Equal(2, Receipts(paid));
        Assert.Equal(2, Receipts(again));
        Assert.True(await officer.HasInQueue(dossier));
    }

    private static int Receipts(Seen page) => page.All("section[aria-labelledby=h-ls] tr th").Count(line => line.Contains("Đã thu tiền", StringComparison.Ordinal) && line.Contains("BL-", StringComparison.Ordinal));
}
