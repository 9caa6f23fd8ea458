using MotCua.Dossiers.Moving;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Moving;

public sealed class MoveDossierTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_an_approved_batch_moves_and_a_second_time_changes_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = await house.Version(MoveScene.Drawn());
        var dossier = await house.AnAccepted();
        var move = await house.Planned(old, await house.Version(MoveScene.Drawn(hours: 3, decision: 2)));

        Assert.True(MoveRefusals.NotApproved.Is((await house.As(Actor.House).Do(new MoveDossier(move, dossier))).Refusal));
        Must(await house.As(await house.Head()).Do(new MoveDossiers(move, "77/QĐ-UBND", MoveScene.Day)));
        house.As(Actor.House);
        Must(await house.Do(new MoveDossier(move, dossier)));
        var once = await house.As(await house.Officer()).View(dossier);
        house.As(Actor.House);
        Must(await house.Do(new MoveDossier(move, dossier)));
        var twice = await house.As(await house.Officer()).View(dossier);

        Assert.Equal((once.Steps.Count, once.History.Count), (twice.Steps.Count, twice.History.Count));
        Assert.Equal(KernelRefusals.NotAllowed.Code, (await house.As(await house.Head()).Do(new MoveDossier(move, dossier))).Refusal?.Code);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_step_that_goes_on_is_watched_by_the_timers_of_the_new_version_from_when_it_began(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = await house.Version(MoveScene.Drawn());
        var dossier = await house.AnAccepted();
        var began = (await house.As(await house.Officer()).View(dossier)).Steps.Single(step => step.LeftAt is null).ArrivedAt;
        var move = await house.Planned(old, await house.Version(MoveScene.Drawn(decision: 2, watched: true)));
        house.Clock.Advance(TimeSpan.FromHours(1));

        await house.Carried(move);

        var timer = Assert.Single(await house.Look(db => Task.FromResult(db.Set<MotCua.Dossiers.RunningTimer>().ToArray())));
        Assert.Equal(("late", began + TimeSpan.FromHours(5.5)), (timer.Node, timer.RingsAt));
    }
}
