using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>The account of one import; its lines after one of them, all of them or only those refused or remarked upon.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record ViewImport(ImportRunId Run, bool NoteworthyOnly = false, int After = 0, int Take = int.MaxValue) : IQuery<ImportReport>;

internal sealed class ViewImportHandler(Database db) : IHandler<ViewImport, ImportReport>
{
    public async Task<ImportReport> Handle(ViewImport query, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.AsNoTracking().Include(one => one.Pages.OrderBy(page => page.FirstRow))
            .SingleOrDefaultAsync(one => one.Id == query.Run, cancel));
        ImportLine[] lines = [.. run.Pages.SelectMany(page => page.Lines)];
        var remarks = lines.SelectMany(line => line.Reason is { } reason ? line.Notes.Append(reason) : line.Notes)
            .CountBy(note => note.Code).ToDictionary();
        return new(run.Id, run.FileName, run.StartedBy, run.StartedAt, run.FinishedAt, run.Tally, remarks,
            [.. lines.Where(line => line.Line > query.After && (!query.NoteworthyOnly || line.Reason is not null || line.Notes.Count > 0)).Take(query.Take)]);
    }
}
