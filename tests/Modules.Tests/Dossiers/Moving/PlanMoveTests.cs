using MotCua.Dossiers;
using MotCua.Dossiers.Moving;
using MotCua.Organisation;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Moving;

public sealed class PlanMoveTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_preview_says_of_each_dossier_where_it_would_stand_and_how_its_time_differs(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = await house.Version(MoveScene.Drawn());
        var first = await house.AnAccepted();
        var second = await house.AtTheSignature();
        var move = await house.Planned(old, await house.Version(MoveScene.Drawn(hours: 3, look: true, decision: 2)));

        var page = Must(await house.Ask(new PreviewMove(move, Take: 1)));
        var rest = Must(await house.Ask(new PreviewMove(move, page.Next)));

        var (here, there) = (Assert.Single(page.Rows), Assert.Single(rest.Rows));
        Assert.Equal((first, second), (here.Dossier, there.Dossier));
        Assert.Equal((false, TimeSpan.FromHours(1), TimeSpan.FromHours(3)), (here.Steps.Single().Same, here.Steps.Single().Before, here.Steps.Single().After));
        Assert.True(there.Steps.Single().Same);
        Assert.Null(rest.Next);
        Assert.Equal(old, (await house.As(await house.Officer()).View(first)).Run!.Process.Id);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_dossiers_of_the_agency_and_those_under_it_are_meant(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = await house.Version(MoveScene.Drawn());
        await house.AnAccepted();
        var renewed = await house.Version(MoveScene.Drawn(hours: 3, decision: 2));

        var here = await house.Planned(old, renewed, DemoHouse.LucNgan);
        var elsewhere = await house.Planned(old, renewed, "H02.25");

        Assert.Equal(1, Must(await house.Ask(new ViewMove(here))).InFlight.Count);
        Assert.Equal(0, Must(await house.Ask(new ViewMove(elsewhere))).InFlight.Count);
    }

    [Fact]
    public async Task Dossiers_are_moved_only_between_versions_that_run_to_one_in_force_and_for_a_reason()
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        var old = await house.Version(MoveScene.Drawn());
        var draft = Must(await house.Do(new DraftProcess(Procedure, AgencyLevel.Commune, "Nháp", MoveScene.Drawn(hours: 2)))).Process;
        var renewed = await house.Version(MoveScene.Drawn(hours: 3, decision: 2));
        house.As(await house.Controller());

        Assert.True(MoveRefusals.NotPublished.Is((await house.Do(new PlanMove(old, draft, "H02", "Đổi"))).Refusal));
        Assert.True(MoveRefusals.SameVersion.Is((await house.Do(new PlanMove(old, old, "H02", "Đổi"))).Refusal));
        Assert.True(MoveRefusals.NotPublished.Is((await house.Do(new PlanMove(renewed, old, "H02", "Đổi"))).Refusal));
        Assert.True(MoveRefusals.BasisMissing.Is((await house.Do(new PlanMove(old, renewed, "H02", " "))).Refusal));
        Assert.True(DossierRefusals.NoAgency.Is((await house.Do(new PlanMove(old, renewed, "H99", "Đổi"))).Refusal));
    }
}
