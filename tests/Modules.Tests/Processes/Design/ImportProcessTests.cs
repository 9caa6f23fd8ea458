using MotCua.Processes;
using MotCua.Processes.Catalogue;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Processes.ProcessHouse;

namespace MotCua.Modules.Tests.Processes.Design;

public sealed class ImportProcessTests
{
    [Fact]
    public async Task Every_process_of_the_demo_province_is_sound_within_the_limits_of_its_procedure()
    {
        var files = Directory.GetFiles(Demo("processes"), "*.bpmn").Order().ToList();
        await using var house = await WithProcedures(TestDatabase.Sqlite, [.. files.Select(file => Path.GetFileNameWithoutExtension(file))]);

        foreach (var file in files)
        {
            var outcome = await house.Do(new ImportProcess(await File.ReadAllTextAsync(file)));
            Assert.True(outcome.Done, $"{Path.GetFileName(file)}: {outcome.Refusal?.Code} {string.Join(' ', outcome.Refusal?.Arguments ?? [])}");
        }

        Assert.Equal(76, files.Count);
        Assert.Equal(files.Count, (await house.Ask(new FindProcesses())).Value.Count);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_same_file_again_changes_nothing_and_a_changed_one_is_a_new_version(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);
        var file = await File.ReadAllTextAsync(Path.Combine(Demo("processes"), $"{Birth}.bpmn"));

        var first = (await house.Do(new ImportProcess(file))).Value;
        var again = (await house.Do(new ImportProcess(file))).Value;
        var changed = (await house.Do(new ImportProcess(file.Replace("hours=\"4.5\"", "hours=\"4.25\"", StringComparison.Ordinal)))).Value;

        Assert.Equal((1, true), (first.Number, first.Changed));
        Assert.Equal((first.Process, false), (again.Process, again.Changed));
        Assert.Equal((2, true), (changed.Number, changed.Changed));
    }

    [Fact]
    public async Task A_file_at_fault_is_refused_with_its_reason()
    {
        await using var house = await WithProcedures(TestDatabase.Sqlite, Birth);
        var file = await File.ReadAllTextAsync(Path.Combine(Demo("processes"), $"{Birth}.bpmn"));

        async Task Refused(string code, string json) => Assert.Equal(code, (await house.Do(new ImportProcess(json))).Refusal?.Code);

        await Refused(ProcessRefusals.FileUnreadable.Code, "[]");
        await Refused(ProcessRefusals.FileUnreadable.Code, file.Replace("</process>", "", StringComparison.Ordinal));
        await Refused(ProcessRefusals.DecisionMissing.Code, file.Replace("decision=", "other=", StringComparison.Ordinal));
        await Refused(ProcessRefusals.Flawed.Code, file.Replace("userTask", "task", StringComparison.Ordinal));
        await Refused(ProcessRefusals.NoSuchProcedure.Code, file.Replace(Birth, "9.999999", StringComparison.Ordinal));
        await Refused(ProcessRefusals.Flawed.Code, file.Replace("hours=\"4.5\"", "hours=\"45\"", StringComparison.Ordinal));
    }
}
