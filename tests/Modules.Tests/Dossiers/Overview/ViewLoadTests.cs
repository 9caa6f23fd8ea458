using MotCua.Dossiers.Overview;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Overview;

public sealed class ViewLoadTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Open_work_is_counted_by_who_has_it_and_by_where_it_piles_up(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ASigned();
        await house.AtTheSignature();
        var (taken, free) = (await house.AnAccepted(), await house.AnAccepted());
        var officer = await house.Officer();
        Must(await house.As(officer).Do(new AssignStep(taken, new(officer.Id))));
        Assert.Equal(free, Must(await house.As(await house.Leader()).Ask(new FindToShareOut(Role.Officer))).Rows.Single().Id);

        var load = Must(await house.Ask(new ViewLoad()));

        Assert.Equal((1, 1), (load.Officers.Single(one => one.Officer?.Value == officer.Id).Count.Open, load.Officers.Single(one => one.Officer is null && one.Role is Role.Officer).Count.Open));
        Assert.Equal([("appraisal", 2), ("return", 1), ("signing", 1)], load.Steps.Select(step => (step.Key, step.Count.Open)));
        house.Clock.Advance(TimeSpan.FromDays(20));
        // A result that waits to be fetched is late with nobody.
        Assert.Equal([("appraisal", 2), ("return", 0), ("signing", 1)], Must(await house.Ask(new ViewLoad())).Steps.Select(step => (step.Key, step.Count.Late)));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Clerk()).Ask(new ViewLoad())).Refusal));
    }
}
