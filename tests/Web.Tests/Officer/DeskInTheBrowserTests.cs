using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Officer;

public sealed class DeskInTheBrowserTests(WebHouse house, Browsing browsing)
{
    [Fact]
    public async Task The_pages_of_a_dossier_are_accessible_for_everybody_who_works_on_it()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var open = CounterScene.DossierOf(await clerk.Receive());
        var running = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        var proposed = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        await officer.Propose(proposed);

        await Look(DemoPeople.CommuneClerk, [("desk-arrivals", "/can-bo/tiep-nhan"), ("desk-reception", $"{open}/tiep-nhan"), ("desk-accepted", $"{running}/tiep-nhan"), ("desk-typing", $"{open}/don")]);
        await Look(DemoPeople.CommuneOfficer, [("desk-queue", "/can-bo/hang-cho"), ("desk-dossier", running), ("desk-run", $"{running}/quy-trinh"), ("desk-ask", $"{running}?viec=bo-sung"), ("desk-consult", $"{running}?viec=hoi")]);
        await Look(DemoPeople.CommuneLeader, [("desk-to-sign", "/can-bo/cho-ky"), ("desk-sign", proposed), ("desk-apology", $"{running}/xin-loi"), ("desk-stop", $"{running}/dung"), ("desk-overview", "/can-bo/tong-quan")]);
    }

    private async Task Look(string login, IReadOnlyList<(string Name, string Address)> pages)
    {
        await using var window = await browsing.Open(house, 390, signedInAs: login);
        foreach (var (name, address) in pages)
        {
            await window.Page.GotoAsync(address);
            await window.LooksRight(name);
        }
    }
}
