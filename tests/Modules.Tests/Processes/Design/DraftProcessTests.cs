using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Processes.Cards;
using static MotCua.Modules.Tests.Processes.ProcessHouse;

namespace MotCua.Modules.Tests.Processes.Design;

public sealed class DraftProcessTests
{
    private static readonly DraftProcess Draft = new(Birth, AgencyLevel.Commune, "Quy trình mới", Sound().Steps);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_is_replaced_while_it_is_one_and_tells_its_flaws(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);

        var first = (await house.Do(Draft with { Steps = [.. Sound().Steps.Skip(1)] })).Value;
        var second = (await house.Do(Draft)).Value;
        var view = (await house.Ask(new ViewProcess(first.Process))).Value;

        Assert.Contains(first.Flaws, flaw => flaw.Code == "process.flaw.start");
        Assert.Equal((first.Process, 1), (second.Process, second.Number));
        Assert.Empty(second.Flaws);
        Assert.Equal((ProcessState.Draft, TimeSpan.FromHours(8), 4), (view.State, view.Longest, view.Process.Steps.Count));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_drafts_over_a_newer_draft_is_told(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);
        await house.Do(Draft);
        await house.Do(Draft with { Name = "Một" });

        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.Do(Draft with { Name = "Hai", Version = 1 })).Refusal));
    }

    [Fact]
    public async Task A_draft_is_of_a_procedure_and_has_a_name()
    {
        await using var house = await WithProcedures(TestDatabase.Sqlite, Birth);

        Assert.Equal(ProcessRefusals.NoSuchProcedure.Code, (await house.Do(Draft with { Procedure = "9.999999" })).Refusal?.Code);
        Assert.Equal(ProcessRefusals.NameMissing.Code, (await house.Do(Draft with { Name = " " })).Refusal?.Code);
    }
}
