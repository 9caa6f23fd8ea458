using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Processes.Catalogue;

/// <summary>The written processes, newest version first; of one procedure when a code is given.</summary>
[Needs(ProcessPermissions.View)]
public sealed record FindProcesses(string? Procedure = null, int Take = 200) : IQuery<IReadOnlyList<ProcessRow>>;

/// <summary>One version of one process in a list.</summary>
public sealed record ProcessRow(
    ProcessId Id, string Procedure, int Number, string Name, ProcessState State, AgencyLevel? Level, string? Decision, DateOnly? DecidedOn, Period InForce, int Steps);

internal sealed class FindProcessesHandler(Database db) : IHandler<FindProcesses, IReadOnlyList<ProcessRow>>
{
    public async Task<IReadOnlyList<ProcessRow>> Handle(FindProcesses query, CancellationToken cancel)
    {
        var found = await db.Processes.AsNoTracking()
            .Where(one => one.State != ProcessState.Generated && (query.Procedure == null || one.Procedure == query.Procedure || one.Code == query.Procedure))
            .OrderBy(one => one.Procedure).ThenByDescending(one => one.Number)
            .Take(Math.Clamp(query.Take, 1, 1000))
            .ToListAsync(cancel);
        return [.. found.Select(one => new ProcessRow(
            one.Id, one.Procedure, one.Number, one.Definition.Name, one.State, one.Definition.Level, one.Definition.Decision, one.Definition.DecidedOn,
            one.Definition.InForce, one.Definition.Steps.Count))];
    }
}
