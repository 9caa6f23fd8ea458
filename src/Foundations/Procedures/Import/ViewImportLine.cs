using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Differences;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>One row of a preview against what stands in the register now.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record ViewImportLine(ImportRunId Run, int Number) : IQuery<ImportLineView>;

/// <summary>A row, what it changes, the whole wording that it brings, and the rows of the same kind before and after it.</summary>
public sealed record ImportLineView(ImportRunId Run, string FileName, ImportStage Stage, ImportLine Line, IReadOnlyList<Change> Changes, ProcedureContent? Wording, bool Stands, int? Previous, int? Next);

internal sealed class ViewImportLineHandler(Database db, TimeProvider clock) : IHandler<ViewImportLine, ImportLineView>
{
    public async Task<ImportLineView> Handle(ViewImportLine query, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Run, cancel));
        var line = NoSuchLine.Unless(await db.ImportLines.AsNoTracking().SingleOrDefaultAsync(one => one.Run == query.Run && one.Number == query.Number, cancel));
        var kind = db.ImportLines.Where(one => one.Run == run.Id && one.Outcome == line.Outcome);
        var previous = await kind.Where(one => one.Number < line.Number).OrderByDescending(one => one.Number).Select(one => (int?)one.Number).FirstOrDefaultAsync(cancel);
        var next = await kind.Where(one => one.Number > line.Number).OrderBy(one => one.Number).Select(one => (int?)one.Number).FirstOrDefaultAsync(cancel);
        if (line.Said is null || RowText.Read(line.Said) is not { Paper: null } row)
        {
            return new(run.Id, run.FileName, run.Stage, line.Report, [], null, false, previous, next);
        }

        var procedure = await db.Procedures.AsNoTracking().Include(one => one.Versions).Include(one => one.Listings).AsSplitQuery().SingleOrDefaultAsync(one => one.Code == row.Code!.Value, cancel);
        if (procedure?.Latest is { } latest)
        {
            latest.Hold(await db.ProcedureDocuments.AsNoTracking().SingleAsync(document => document.Version == latest.Id, cancel));
        }

        var before = Words.Of(procedure, row);
        var after = procedure ?? Procedure.Of(row.Code!);
        after.Receive(row, new(run.FileName, clock.Today(), clock.GetUtcNow()), []);
        var words = Words.Of(after, row);
        return new(run.Id, run.FileName, run.Stage, line.Report, procedure is null ? [] : before.To(words), words.Wording, procedure is not null, previous, next);
    }
}
