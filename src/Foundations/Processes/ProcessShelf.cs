using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes.Bpmn;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes;

/// <summary>The published processes, kept in memory; generated ones join when first met.</summary>
internal sealed class ProcessShelf(IReadOnlyList<ProcessDefinition> published)
{
    public const string Stamp = "processes";

    private readonly ConcurrentDictionary<ProcessId, ProcessDefinition> known = new(published.ToDictionary(one => one.Id));
    private readonly ConcurrentDictionary<(ProcedureVersionId, AgencyLevel), ProcessDefinition> generated = new();

    public static async Task<ProcessShelf> Load(Database db, CancellationToken cancel) => new(
        [.. (await db.Processes.AsNoTracking().Where(one => one.State == ProcessState.Published).ToListAsync(cancel)).Select(one => one.Definition)]);

    /// <summary>One written for the level comes before one written for all, a later before an earlier.</summary>
    public ProcessDefinition? Authored(string code, AgencyLevel level, DateOnly day) => published
        .Where(one => one.Code == code && one.InForce.Contains(day) && (one.Level is null || one.Level == level))
        .OrderByDescending(one => one.Level is not null).ThenByDescending(one => one.Number)
        .FirstOrDefault();

    public ProcessDefinition Generated(ProcedureCard procedure, AgencyLevel level) =>
        generated.GetOrAdd((procedure.Version, level), _ => Generator.Make(procedure, level));

    public ProcessDefinition? Find(ProcessId id) => known.GetValueOrDefault(id);

    public void Remember(ProcessDefinition process) => known.TryAdd(process.Id, process);
}

internal sealed class ProcessKeeper(Stamped<ProcessShelf> shelf, Database db, TimeProvider clock) : IProcesses
{
    public async Task<ProcessDefinition> Of(ProcedureCard procedure, AgencyLevel level, CancellationToken cancel)
    {
        var all = await shelf.Get(cancel);
        if (all.Authored(procedure.ProcessCode ?? procedure.Code.Value, level, clock.Today()) is { } authored)
        {
            return authored;
        }

        var made = all.Generated(procedure, level);
        // The row is looked for each time: what another transaction wrote may yet be taken back, and memory would not know.
        if (db.Processes.Local.All(one => one.Id != made.Id) && !await db.Processes.AnyAsync(one => one.Id == made.Id, cancel))
        {
            db.Add(new StoredProcess
            {
                Id = made.Id,
                Code = made.Code,
                Procedure = procedure.Code.Value,
                Number = made.Number,
                State = ProcessState.Generated,
                Definition = made,
                WrittenAt = clock.GetUtcNow(),
            });
        }

        return made;
    }

    public async Task<IReadOnlyList<string>> Calls(ProcedureCard procedure, CancellationToken cancel)
    {
        var all = await shelf.Get(cancel);
        return
        [
            .. Enum.GetValues<AgencyLevel>().Select(level => all.Authored(procedure.ProcessCode ?? procedure.Code.Value, level, clock.Today())).OfType<ProcessDefinition>().DistinctBy(process => process.Id)
                .SelectMany(process => process.Graph?.Nodes ?? []).Where(node => node.Kind is NodeKind.Call).Select(node => node.Terms.Calls).OfType<string>().Distinct(),
        ];
    }

    public async Task<ProcessDefinition> Get(ProcessId id, CancellationToken cancel)
    {
        var all = await shelf.Get(cancel);
        if (all.Find(id) is { } known)
        {
            return known;
        }

        var stored = NoSuchProcess.Unless(
            db.Processes.Local.FirstOrDefault(one => one.Id == id)
            ?? await db.Processes.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel));
        if (stored.State is ProcessState.Generated)
        {
            all.Remember(stored.Definition);
        }

        return stored.Definition;
    }
}
