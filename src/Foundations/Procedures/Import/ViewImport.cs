using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Differences;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>The account of one import and its rows after one of them: all, those of one outcome, those that change a part, or only those refused, remarked upon or not taken back.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record ViewImport(ImportRunId Run, bool NoteworthyOnly = false, int After = 0, int Take = int.MaxValue) : IQuery<ImportReport>
{
    public ImportOutcome? Kind { get; init; }

    public ChangedPart? Part { get; init; }
}

internal sealed class ViewImportHandler(Database db) : IHandler<ViewImport, ImportReport>
{
    public async Task<ImportReport> Handle(ViewImport query, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Run, cancel));
        var all = db.ImportLines.AsNoTracking().Where(line => line.Run == run.Id);
        var shown = db.ImportLines.AsNoTracking().Of(run.Id, query.Kind, query.Part).Where(line => line.Number > query.After);
        if (query.NoteworthyOnly)
        {
            shown = shown.Where(line => line.Outcome == ImportOutcome.Refused || line.HasNotes || line.Undoing != null);
        }

        var waits = run.Stage is ImportStage.Previewed or ImportStage.Applying or ImportStage.Reading;
        return new(run.Id, run.FileName, run.StartedBy, run.StartedAt, run.FinishedAt, run.Tally, run.Remarks, await Lines(shown, query.Take, cancel))
        {
            Stage = run.Stage,
            IsPreview = run.IsPreview,
            Publisher = run.Publisher,
            SeenVersion = run.Version,
            Sheets = run.Sheets,
            Accepted = waits ? await all.CountAsync(line => line.Accepted && line.Said != null, cancel) : 0,
            Pending = run.Stage is ImportStage.Applying ? await all.CountAsync(line => line.Accepted && line.Said != null, cancel) : 0,
            Undoable = await all.CountAsync(line => line.Trace != null && line.Undoing == null, cancel),
            UndoneBy = run.UndoneBy,
            UndoneAt = run.UndoneAt,
            Undone = run.Undone,
            NotUndone = run.NotUndone,
        };
    }

    /// <summary>Without what the rows said whole, which may be long.</summary>
    private static async Task<IReadOnlyList<ImportLine>> Lines(IQueryable<KeptLine> lines, int take, CancellationToken cancel) =>
        [.. (await lines.OrderBy(line => line.Number).Take(take)
            .Select(line => new { line.Number, line.Sheet, line.Line, line.Code, line.Name, line.Outcome, line.Reason, line.Notes, line.Parts, line.Accepted, line.Undoing })
            .ToListAsync(cancel)).Select(line => new ImportLine(line.Line, line.Code, line.Name, line.Outcome, line.Reason, line.Notes)
            {
                Number = line.Number, Sheet = line.Sheet, Accepted = line.Accepted, Parts = KeptLine.PartsOf(line.Parts), Undoing = line.Undoing,
            })];
}
