namespace MotCua.Web.Tests.Officer;

public sealed class RunningDossierTests(WebHouse house)
{
    [Fact]
    public async Task A_dossier_is_drawn_on_its_process_with_where_it_stands_who_has_it_and_the_time_used()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);

        var page = await officer.Open((await officer.Open(dossier)).One("main a[href$='/quy-trinh']").GetAttribute("href")!);

        var drawing = page.One("svg.mc-drawing");
        Assert.Single(drawing.QuerySelectorAll("g.badge.tone-now"));
        Assert.NotEmpty(drawing.QuerySelectorAll("g.badge.tone-done"));
        Assert.Contains("đang làm", drawing.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("chưa ai nhận", drawing.TextContent, StringComparison.Ordinal);
        Assert.Contains("đã xong", page.One("table").TextContent, StringComparison.Ordinal);
        Assert.Contains("đang làm", page.One("table").TextContent, StringComparison.Ordinal);
    }
}
