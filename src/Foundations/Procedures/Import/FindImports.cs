using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>The latest imports, newest first.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record FindImports(int Limit = 20) : IQuery<IReadOnlyList<ImportCard>>;

/// <summary>An import as it stands in a list.</summary>
public sealed record ImportCard(ImportRunId Run, string FileName, string StartedBy, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, ImportTally Tally);

internal sealed class FindImportsHandler(Database db) : IHandler<FindImports, IReadOnlyList<ImportCard>>
{
    public async Task<IReadOnlyList<ImportCard>> Handle(FindImports query, CancellationToken cancel) =>
        await db.ImportRuns.AsNoTracking().OrderByDescending(run => run.StartedAt).Take(query.Limit)
            .Select(run => new ImportCard(run.Id, run.FileName, run.StartedBy, run.StartedAt, run.FinishedAt,
                new(run.Created, run.Changed, run.Unchanged, run.Refused)))
            .ToListAsync(cancel);
}
