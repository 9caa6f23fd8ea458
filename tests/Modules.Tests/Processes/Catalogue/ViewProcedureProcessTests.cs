using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using static MotCua.Modules.Tests.Processes.ProcessHouse;

namespace MotCua.Modules.Tests.Processes.Catalogue;

public sealed class ViewProcedureProcessTests
{
    [Fact]
    public async Task Anybody_may_see_how_a_procedure_is_worked_through()
    {
        await using var house = await WithProcedures(TestDatabase.Sqlite, Birth);

        var process = await house.As(Actor.Nobody).Ask(new ViewProcedureProcess(Birth, AgencyLevel.Commune));
        var none = await house.Ask(new ViewProcedureProcess("9.999999", AgencyLevel.Commune));

        Assert.True(process.Value.Generated);
        Assert.Equal(process.Value.Id, (await house.Ask(new ViewProcedureProcess(Birth))).Value.Id);
        Assert.Equal(ProcessRefusals.NoSuchProcedure.Code, none.Refusal?.Code);
    }
}
