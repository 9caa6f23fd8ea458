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
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.TravelScene;

namespace MotCua.Modules.Tests.Dossiers.HandingOver;

public sealed class AddToBundleTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_dossier_lies_in_one_bundle_at_a_time_and_its_originals_are_counted(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.OnPaper(Neighbour);
        Assert.Equal((OriginalsPlace.AtOneStop, Neighbour), await Place(house, dossier));
        var bundle = await house.Packed(dossier);

        var row = Assert.Single(Must(await house.Ask(new ViewBundle(bundle))).Rows);
        var again = await house.Do(new AddToBundle(bundle, row.Code));
        var other = Must(await house.Do(new MakeBundle(BundleWay.ToSettle, Neighbour, DemoHouse.QuySon)));
        var twice = await house.Do(new AddToBundle(other, row.Code));

        Assert.True(row.Originals + row.Copies > 0);
        Assert.True(AlreadyInBundle.Is(again.Refusal));
        Assert.True(AlreadyInBundle.Is(twice.Refusal));
        Assert.Equal((OriginalsPlace.InBundle, Neighbour), await Place(house, dossier));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_goes_another_way_or_has_no_paper_stays_out(TestDatabase database)
    {
        await using var house = await House.On(database);
        var online = await house.AnAccepted();
        var local = await house.OnPaper();
        house.As(await house.Clerk(Neighbour));
        var bundle = Must(await house.Do(new MakeBundle(BundleWay.ToSettle, Neighbour, DemoHouse.QuySon)));
        house.As(await house.Clerk());
        var own = Must(await house.Do(new MakeBundle(BundleWay.ToSettle, DemoHouse.QuySon, DemoHouse.QuySon)));
        var noPaper = await house.Do(new AddToBundle(own, await house.CodeOf(online)));
        var code = await house.CodeOf(local);
        var wrong = await house.As(await house.Clerk(Neighbour)).Do(new AddToBundle(bundle, code));

        Assert.True(OriginalsElsewhere.Is(noPaper.Refusal) || NoPaperToHandOver.Is(noPaper.Refusal));
        Assert.True(NotOfThisWay.Is(wrong.Refusal));
        Assert.True(NoSuchDossier.Is((await house.Do(new AddToBundle(bundle, "H02.24.02-230612-9999"))).Refusal));
    }

    private static async Task<(OriginalsPlace, string?)> Place(House house, DossierId dossier)
    {
        var now = await house.Whereabouts(dossier);
        return (now.Kind, now.Agency);
    }
}
