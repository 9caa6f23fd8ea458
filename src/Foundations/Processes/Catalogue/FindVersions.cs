using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Catalogue;

/// <summary>The other versions of a process on which dossiers may run, written or made, newest first.</summary>
[Needs(ProcessPermissions.View)]
public sealed record FindVersions(ProcessId Process) : IQuery<IReadOnlyList<ProcessVersionRow>>;

/// <summary>One version of a process, so that people can tell it from others.</summary>
public sealed record ProcessVersionRow(ProcessId Id, int Number, string Name, ProcessState State, string? Decision, Period InForce);

internal sealed class FindVersionsHandler(Database db) : IHandler<FindVersions, IReadOnlyList<ProcessVersionRow>>
{
    private const int Most = 50;

    public async Task<IReadOnlyList<ProcessVersionRow>> Handle(FindVersions query, CancellationToken cancel)
    {
        var process = NoSuchProcess.Unless(await db.Processes.AsNoTracking().FirstOrDefaultAsync(one => one.Id == query.Process, cancel));
        var others = await db.Processes.AsNoTracking().Where(one => one.Code == process.Code && one.State != ProcessState.Draft && one.Id != process.Id)
            .OrderByDescending(one => one.WrittenAt).Take(Most).ToListAsync(cancel);
        return [.. others.Select(one => new ProcessVersionRow(one.Id, one.Number, one.Definition.Name, one.State, one.Definition.Decision, one.Definition.InForce))];
    }
}
