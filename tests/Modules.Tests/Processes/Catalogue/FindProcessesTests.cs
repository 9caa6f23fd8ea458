using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Processes.Cards;
using static MotCua.Modules.Tests.Processes.ProcessHouse;

namespace MotCua.Modules.Tests.Processes.Catalogue;

public sealed class FindProcessesTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Versions_are_listed_newest_first_and_by_procedure(TestDatabase database)
    {
        const string death = "1.000656";
        await using var house = await WithProcedures(database, Birth, death);
        await house.Do(new ImportProcess(await File.ReadAllTextAsync(Path.Combine(Demo("processes"), $"{Birth}.bpmn"))));
        await house.Do(new DraftProcess(Birth, AgencyLevel.Commune, "Bản mới", Sound().Text()));
        await house.Do(new DraftProcess(death, null, "Khai tử", Sound().Text()));

        var all = (await house.Ask(new FindProcesses())).Value;
        var births = (await house.Ask(new FindProcesses(Birth))).Value;

        Assert.Equal([(death, 1), (Birth, 2), (Birth, 1)], all.Select(row => (row.Procedure, row.Number)));
        Assert.Equal([(Birth, 2)], (await house.Ask(new FindProcesses(Take: 1, After: all[0].Id))).Value.Select(row => (row.Procedure, row.Number)));
        Assert.Equal([(Birth, 1)], (await house.Ask(new FindProcesses(After: all[1].Id))).Value.Select(row => (row.Procedure, row.Number)));
        Assert.Empty((await house.Ask(new FindProcesses(After: all[2].Id))).Value);
        Assert.Equal([ProcessState.Draft, ProcessState.Published], births.Select(row => row.State));
    }
}
