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

public sealed class TakeBundleTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_receiver_confirms_row_by_row_and_the_originals_come_back_with_the_result(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.OnPaper(Neighbour);
        var bundle = await house.Packed(dossier);
        Must(await house.Do(new GiveBundle(bundle)));
        var self = await house.Do(new TakeBundle(bundle, [new(dossier, BundleFinding.Received)]));
        house.Clock.Advance(TimeSpan.FromMinutes(50));
        house.As(await house.Officer());
        var unsaid = await house.Do(new TakeBundle(bundle, []));
        var taken = Must(await house.Do(new TakeBundle(bundle, [new(dossier, BundleFinding.Received)])));

        Assert.True(NotYourAgency.Is(self.Refusal));
        Assert.True(RowsUnchecked.Is(unsaid.Refusal));
        Assert.Equal((OriginalsPlace.WithThoseWhoSettle, DemoHouse.QuySon, taken.By), await Place(house, dossier));
        Assert.Equal(BundleState.Taken, Must(await house.Ask(new ViewBundle(bundle))).State);
        Assert.NotEmpty(Must(await house.Ask(new DrawSheet(dossier, SheetKind.Control))).Pdf);

        var back = Must(await house.Do(new MakeBundle(BundleWay.BackToOneStop, DemoHouse.QuySon, Neighbour)));
        Must(await house.Do(new AddToBundle(back, await house.CodeOf(dossier))));
        Must(await house.Do(new GiveBundle(back)));
        house.As(await house.Clerk(Neighbour));
        Must(await house.Do(new TakeBundle(back, [new(dossier, BundleFinding.Received)])));

        Assert.Equal(OriginalsPlace.AtOneStop, (await house.Whereabouts(dossier)).Kind);
        var trips = Must(await house.Ask(new FindOriginals(dossier))).Trips;
        Assert.Equal(2, trips.Count);
        Assert.Equal(TimeSpan.FromMinutes(50), trips[0].TakenAt - trips[0].GivenAt);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_missing_row_needs_a_reason_and_says_who_had_it_last(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.OnPaper(Neighbour);
        var bundle = await house.Packed(dossier);
        var given = Must(await house.Do(new GiveBundle(bundle)));
        house.As(await house.Officer());

        var silent = await house.Do(new TakeBundle(bundle, [new(dossier, BundleFinding.Missing)]));
        Must(await house.Do(new TakeBundle(bundle, [new(dossier, BundleFinding.Missing, "Không có trong túi.")])));

        Assert.True(ReasonMissing.Is(silent.Refusal));
        Assert.Equal((OriginalsPlace.Missing, Neighbour, given.By), await Place(house, dossier));
        Assert.Contains((await house.View(dossier)).History, line => line.What == "bundle-missing" && line.Note!.Contains("Không có trong túi", StringComparison.Ordinal));
    }

    private static async Task<(OriginalsPlace, string?, string?)> Place(House house, DossierId dossier)
    {
        var now = await house.Whereabouts(dossier);
        return (now.Kind, now.Agency, now.With);
    }
}
