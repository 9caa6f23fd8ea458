using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Processes.ProcessHouse;

namespace MotCua.Modules.Tests.Processes;

public sealed class ProcessKeeperTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_generated_process_is_kept_once_and_found_again_by_its_id(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);

        var first = await ProcessOf(house, AgencyLevel.Commune);
        var second = await ProcessOf(house, AgencyLevel.Commune);
        var found = await house.With<IProcesses, ProcessDefinition>(port => port.Get(first.Id, default));

        Assert.True(first.Generated);
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(first.Steps.Select(step => (step.Key, step.Allotted)), found.Steps.Select(step => (step.Key, step.Allotted)));
        Assert.Equal(1, await house.Look(db => db.Processes.CountAsync()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_written_process_takes_the_place_of_the_generated_one_and_dossiers_keep_theirs(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);
        var generated = await ProcessOf(house, AgencyLevel.Commune);

        await house.Do(new ImportProcess(await File.ReadAllTextAsync(Path.Combine(Demo("processes"), $"{Birth}.bpmn"))));
        var written = await ProcessOf(house, AgencyLevel.Commune);
        var elsewhere = await ProcessOf(house, AgencyLevel.District);
        var kept = await house.With<IProcesses, ProcessDefinition>(port => port.Get(generated.Id, default));

        Assert.False(written.Generated);
        Assert.Equal("178/QĐ-UBND", written.Decision);
        Assert.True(elsewhere.Generated);
        Assert.True(kept.Generated);
        Assert.Equal(written.Id, (await house.With<IProcesses, ProcessDefinition>(port => port.Get(written.Id, default))).Id);
    }

    [Fact]
    public async Task An_unknown_process_is_missing_and_not_empty()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => house.With<IProcesses, ProcessDefinition>(port => port.Get(Ids.New<ProcessId>(), default)));

        Assert.True(ProcessRefusals.NoSuchProcess.Is(refused.Refusal));
    }

    /// <summary>As a deed asks, in a scope whose changes are kept.</summary>
    private static async Task<ProcessDefinition> ProcessOf(House house, AgencyLevel level)
    {
        var card = await house.Card(Birth);
        return await house.With<IServiceProvider, ProcessDefinition>(async scope =>
        {
            var process = await scope.GetRequiredService<IProcesses>().Of(card!, level, default);
            await scope.GetRequiredService<Database>().SaveChangesAsync();
            return process;
        });
    }
}
