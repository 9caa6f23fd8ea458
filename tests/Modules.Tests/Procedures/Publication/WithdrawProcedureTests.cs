using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Publication;

namespace MotCua.Modules.Tests.Procedures.Publication;

public sealed class WithdrawProcedureTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task From_its_day_on_it_is_gone_but_its_wording_stays_readable(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var today = house.Clock.Today();
        var id = await PublishProcedureTests.Drafted(house, Sample.Whole);
        var version = (await house.Do(new PublishProcedure(id, today, "1/QĐ"))).Value;

        Assert.True((await house.Do(new WithdrawProcedure(id, today.AddDays(5), "2/QĐ"))).Done);

        Assert.NotNull(await house.Card("9.000001", today.AddDays(4)));
        Assert.Null(await house.Card("9.000001", today.AddDays(5)));
        Assert.Equal("Tờ khai", (await house.Ask(new ViewVersion(version))).Value.Components[0].Name);
        house.Clock.Advance(TimeSpan.FromDays(5));
        Assert.True((await house.Ask(new FindProcedures("nuôi chim yến"))).Value.Nothing);
        Assert.Equal(ProcedureRefusals.NotPublished, (await house.Do(new WithdrawProcedure(id, today.AddDays(5), "2/QĐ"))).Refusal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task It_needs_a_decision(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var id = await PublishProcedureTests.Drafted(house, Sample.Whole);

        Assert.True(ProcedureRefusals.DecisionMissing.Is((await house.Do(new WithdrawProcedure(id, house.Clock.Today(), " "))).Refusal));
    }
}
