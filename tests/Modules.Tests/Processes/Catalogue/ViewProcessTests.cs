using MotCua.Kernel;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Processes.ProcessHouse;

namespace MotCua.Modules.Tests.Processes.Catalogue;

public sealed class ViewProcessTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_process_is_seen_as_it_was_written(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);
        var id = (await house.Do(new ImportProcess(await File.ReadAllTextAsync(Path.Combine(Demo("processes"), $"{Birth}.bpmn"))))).Value.Process;

        var view = (await house.Ask(new ViewProcess(id))).Value;

        Assert.Equal((ProcessState.Published, TimeSpan.FromHours(8)), (view.State, view.Longest));
        Assert.Empty(view.Flaws);
        Assert.Equal(["receipt", "control"], view.Process.Steps[0].Forms);
        Assert.Equal("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", view.Process.Step("signing")!.Capacity);
        Assert.Equal(ProcessRefusals.NoSuchProcess.Code, (await house.Ask(new ViewProcess(Ids.New<ProcessId>()))).Refusal?.Code);
    }
}
