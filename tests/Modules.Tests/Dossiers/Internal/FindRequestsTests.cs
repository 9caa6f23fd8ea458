using MotCua.Dossiers;
using MotCua.Dossiers.Internal;
using MotCua.Dossiers.Overview;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.Internal.RequestScene;

namespace MotCua.Modules.Tests.Dossiers.Internal;

public sealed class FindRequestsTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Officials_of_the_agency_see_its_requests_and_nobody_else_does(TestDatabase database)
    {
        await using var house = await House.On(database);
        var request = await house.ATakenRequest();
        var draft = await house.ARequestDraft();

        var rows = Must(await house.As(await house.Leader(Justice)).Ask(new FindRequests())).Rows;
        Assert.Equal([draft, request], rows.Select(row => row.Id));
        Assert.Equal([draft], Must(await house.Ask(new FindRequests(DossierStage.Draft))).Rows.Select(row => row.Id));
        Assert.Equal(Must(await house.Ask(new FindRequests(Take: 1))).Next, draft.ToString());
        Assert.Empty(Must(await house.Ask(new FindRequests(OnlyLate: true))).Rows);
        Must(await house.Ask(new ViewMyDossier(request)));

        // Another agency, though it is asked itself, and a citizen.
        house.As(await house.Official("H02.09", Role.Officer));
        Assert.Empty(Must(await house.Ask(new FindRequests())).Rows);
        Assert.True(NotYours.Is((await house.Ask(new ViewMyDossier(request))).Refusal));
        Assert.False((await house.Ask(new ViewDossier(request))).Done);
        Assert.True(NotYours.Is((await house.Do(new AttachFile(draft, Letter, "x.png", Photo()))).Refusal));
        house.As(await house.Citizen());
        Assert.False((await house.Ask(new FindRequests())).Done);
        Assert.False((await house.Ask(new ViewMyDossier(request))).Done);

        house.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal([request], Must(await house.As(await house.Leader(Justice)).Ask(new FindRequests(OnlyLate: true))).Rows.Select(row => row.Id));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task It_stands_in_the_ordinary_queue_marked_and_in_no_figure_of_service_to_citizens(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ATakenRequest();
        await house.AnAccepted();
        house.Clock.Advance(TimeSpan.FromDays(30));

        var queued = Assert.Single(Must(await house.As(await house.Officer(HomeAffairs)).Ask(new FindQueue(Role.Officer))).Rows);
        Assert.Equal(InternalGroup.B, queued.Internal);
        house.As(Actor.House);
        Assert.Equal([(DemoHouse.QuySon, 1)], Must(await house.Ask(new ViewOverview())).Select(one => (one.Agency, one.Late)));
        Assert.Equal([(HomeAffairs, 1)], Must(await house.Ask(new ViewOverview(Internal: true))).Select(one => (one.Agency, one.Late)));
        var (from, until) = (house.Clock.GetUtcNow().AddDays(-60), house.Clock.GetUtcNow());
        var (citizens, agencies) = (Must(await house.Ask(new TallyDossiers(from, until))), Must(await house.Ask(new TallyDossiers(from, until, Internal: true))));
        Assert.Equal((1, 1, 1, 1), (citizens.Received, citizens.OpenLate, agencies.Received, agencies.OpenLate));
        Assert.Equal([Leave], Must(await house.Ask(new ViewLoad(Internal: true))).Steps.Select(step => step.Procedure));
        Assert.Equal([DossierScene.Procedure], Must(await house.Ask(new ViewLoad())).Steps.Select(step => step.Procedure));
    }
}
