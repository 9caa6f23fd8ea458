using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>The latest imports, newest first; a page at a time before a moment.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record FindImports(int Limit = 20, DateTimeOffset? Before = null) : IQuery<IReadOnlyList<ImportCard>>;

/// <summary>An import as it stands in a list.</summary>
public sealed record ImportCard(ImportRunId Run, string FileName, string StartedBy, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, ImportTally Tally)
{
    public ImportStage Stage { get; init; }
}

internal sealed class FindImportsHandler(Database db) : IHandler<FindImports, IReadOnlyList<ImportCard>>
{
    public async Task<IReadOnlyList<ImportCard>> Handle(FindImports query, CancellationToken cancel) =>
        await db.ImportRuns.AsNoTracking().Where(run => query.Before == null || run.StartedAt < query.Before).OrderByDescending(run => run.StartedAt).Take(Math.Clamp(query.Limit, 1, 1000))
            .Select(run => new ImportCard(run.Id, run.FileName, run.StartedBy, run.StartedAt, run.FinishedAt,
                new(run.Created, run.Changed, run.Unchanged, run.Refused) { LeftOut = run.LeftOut }) { Stage = run.Stage })
            .ToListAsync(cancel);
}
