using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Processes.Proof;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Catalogue;

/// <summary>One version of a process with its steps, and what stands in the way of publishing it while it is a draft.</summary>
[Needs(ProcessPermissions.View)]
public sealed record ViewProcess(ProcessId Process) : IQuery<ProcessView>;

/// <summary>A process, the time its slowest path takes, and its flaws.</summary>
public sealed record ProcessView(ProcessDefinition Process, ProcessState State, TimeSpan Longest, IReadOnlyList<ProcessFlaw> Flaws, int Version);

internal sealed class ViewProcessHandler(Database db, IProcedures procedures, TimeProvider clock) : IHandler<ViewProcess, ProcessView>
{
    public async Task<ProcessView> Handle(ViewProcess query, CancellationToken cancel)
    {
        var found = NoSuchProcess.Unless(await db.Processes.AsNoTracking().FirstOrDefaultAsync(one => one.Id == query.Process, cancel));
        IReadOnlyList<ProcessFlaw> flaws = [];
        if (found.State is ProcessState.Draft)
        {
            var card = await procedures.InForce(new(found.Procedure), clock.Today(), cancel);
            flaws = found.Definition.Flaws(card?.Channels ?? []);
        }

        return new(found.Definition, found.State, found.Definition.Graph?.Longest("direct") ?? TimeSpan.Zero, flaws, found.Version);
    }
}
