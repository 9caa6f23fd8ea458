using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Elsewhere;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.TravelScene;

namespace MotCua.Modules.Tests.Dossiers.Elsewhere;

public sealed class CreditBothTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Received_in_one_commune_for_another_both_are_credited(TestDatabase database)
    {
        await using var house = await House.On(database);
        var local = await house.OnPaper();
        var dossier = await house.OnPaper(Neighbour);
        Assert.NotEqual(local, dossier);

        var given = Must(await house.Ask(new FindCredits(Neighbour, ForOthers: true)));
        var counts = Must(await house.Ask(new CountCredits()));
        house.As(await house.Leader());
        var got = Must(await house.Ask(new FindCredits(DemoHouse.QuySon, ForOthers: false)));

        Assert.Equal(dossier, Assert.Single(given.Rows).Dossier);
        Assert.Equal((1, 0), counts.Where(one => one.Agency == Neighbour).Select(one => (one.ForOthers, one.ByOthers)).Single());
        Assert.Equal(dossier, Assert.Single(got.Rows).Dossier);
        Assert.Empty(Must(await house.Ask(new FindCredits(DemoHouse.QuySon, ForOthers: true))).Rows);
        Assert.Equal((Neighbour, DemoHouse.QuySon), await Ends(house, dossier));
        Assert.Equal([(Neighbour, 1, 0, false), (DemoHouse.QuySon, 0, 1, false)], (await Province(house)).OrderByDescending(one => one.ForOthers).Select(one => (one.Agency, one.ForOthers, one.ByOthers, one.MayList)));
    }

    /// <summary>The head of the province counts, and opens no dossier of others.</summary>
    private static async Task<IReadOnlyList<CreditCount>> Province(House house) => Must(await house.As(await house.Official("H02", Role.Leader)).Ask(new CountCredits()));

    private static async Task<(string, string)> Ends(House house, DossierId dossier)
    {
        var view = await house.View(dossier);
        return (view.ReceivingAgency, view.CompetentAgency);
    }
}
