using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Processes.Catalogue;

/// <summary>The written processes, newest version first; of one procedure when a code is given; a page at a time, after the version that ended the one before.</summary>
[Needs(ProcessPermissions.View)]
public sealed record FindProcesses(string? Procedure = null, int Take = 200, ProcessId? After = null) : IQuery<IReadOnlyList<ProcessRow>>;

/// <summary>One version of one process in a list.</summary>
public sealed record ProcessRow(
    ProcessId Id, string Procedure, int Number, string Name, ProcessState State, AgencyLevel? Level, string? Decision, DateOnly? DecidedOn, Period InForce, int Steps);

internal sealed class FindProcessesHandler(Database db) : IHandler<FindProcesses, IReadOnlyList<ProcessRow>>
{
    public async Task<IReadOnlyList<ProcessRow>> Handle(FindProcesses query, CancellationToken cancel)
    {
        var written = db.Processes.AsNoTracking().Where(one => one.State != ProcessState.Generated);
        if (query.After is { } after && await db.Processes.AsNoTracking().FirstOrDefaultAsync(one => one.Id == after, cancel) is { } last)
        {
            written = written.Where(one => one.Procedure.CompareTo(last.Procedure) > 0
                || (one.Procedure == last.Procedure && (one.Number < last.Number || (one.Number == last.Number && one.Code.CompareTo(last.Code) > 0))));
        }

        var found = await written
            .Where(one => query.Procedure == null || one.Procedure == query.Procedure || one.Code == query.Procedure)
            .OrderBy(one => one.Procedure).ThenByDescending(one => one.Number).ThenBy(one => one.Code)
            .Take(Math.Clamp(query.Take, 1, 1000))
            .ToListAsync(cancel);
        return [.. found.Select(one => new ProcessRow(
            one.Id, one.Procedure, one.Number, one.Definition.Name, one.State, one.Definition.Level, one.Definition.Decision, one.Definition.DecidedOn,
            one.Definition.InForce, one.Definition.Steps.Count))];
    }
}
