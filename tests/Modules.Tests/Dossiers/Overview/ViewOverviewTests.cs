using MotCua.Dossiers;
using MotCua.Dossiers.Overview;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers.Interlinked;
using MotCua.Organisation;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Overview;

public sealed class ViewOverviewTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_file_handed_in_once_is_counted_once_and_every_agency_has_the_figure_of_its_part(TestDatabase database)
    {
        await using var house = await House.On(database);
        var lead = await house.AProposed(InterlinkedScene.AfterTheSignature());
        Must(await house.As(await house.Leader()).Do(new SignResult(lead)));
        var parts = (await house.Mine(lead)).Parts;
        await house.DoPart(parts[0].Id, InterlinkedScene.Chu);
        house.Clock.Advance(TimeSpan.FromDays(30));
        var all = (await house.Leader()) with { Grants = [new(DossierPermissions.Oversee, null, Period.Always), new(DossierPermissions.View, null, Period.Always)] };

        var overview = Must(await house.As(all).Ask(new ViewOverview()));
        var tally = Must(await house.Ask(new TallyDossiers(house.Clock.GetUtcNow().AddDays(-60), house.Clock.GetUtcNow())));

        var (led, done, open) = (Of(DemoHouse.QuySon), Of(InterlinkedScene.Chu), Of(InterlinkedScene.TranPhu));
        // Of two parts and one lead, the citizen has one dossier; it is late, and so is the part that is not done.
        Assert.Equal((1, 1), (overview.Sum(one => one.InProcess), overview.Sum(one => one.Late)));
        Assert.Equal(new PartsOverview(0, 0, 0, 0), led.Parts);
        Assert.Equal((new PartsOverview(0, 0, 1, 0), new PartsOverview(1, 1, 0, 0)), (done.Parts, open.Parts));
        Assert.Equal((0, 0), (done.InProcess + done.SettledInTime, open.InProcess + open.Late));
        Assert.Equal((1, 0, 1), (tally.Received, tally.Ended, tally.Open));
        Assert.Equal((2, 1, 1), (tally.Parts!.Received, tally.Parts.Ended, tally.Parts.Open));
        Assert.Equal((tally.Received, tally.Parts.Received), (tally.Ended + tally.Open, tally.Parts.Ended + tally.Parts.Open));
        Assert.Equal(tally.Received, tally.Stages.Values.Sum());

        AgencyOverview Of(string agency) => overview.Single(one => one.Agency == agency);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whoever_leads_sees_the_figures_of_all_agencies_under_theirs_and_opens_none_of_their_dossiers(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        string[] above = ["H02", DemoHouse.QuySon[..DemoHouse.QuySon.LastIndexOf('.')], DemoHouse.QuySon];

        foreach (var agency in above)
        {
            house.As(await house.Official(agency, Role.Leader));
            Assert.Equal((DemoHouse.QuySon, 1), (await Figures(house)).Select(one => (one.Agency, one.InProcess)).Single());
            Assert.Equal(DemoHouse.QuySon, Assert.Single(Must(await house.Ask(new ViewLoad())).Officers.Select(one => one.Agency).Distinct()));
            Assert.Equal(agency == DemoHouse.QuySon, (await house.Ask(new ViewDossier(dossier))).Done);
        }

        house.As(await house.Leader("H02.24.02"));
        Assert.Empty(await Figures(house));
    }

    private static async Task<IReadOnlyList<AgencyOverview>> Figures(House house) => Must(await house.Ask(new ViewOverview()));

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_tracking_book_has_one_line_for_a_file_handed_in_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.AProposed(InterlinkedScene.BeforeTheSignature());
        var today = house.Clock.Today();

        Assert.Equal(1, Must(await house.As(await house.Clerk()).Ask(new MeasureBook(DemoHouse.QuySon, today, today))).Rows);
        Assert.Equal(0, Must(await house.As(await house.Clerk(InterlinkedScene.Chu)).Ask(new MeasureBook(InterlinkedScene.Chu, today, today))).Rows);
    }
}
