using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>The last rows of an import are taken back out of the register; said again and again until none is left. What cannot go, because dossiers stand on it or somebody went on from it, is told row by row.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record UndoImport(ImportRunId Run) : ICommand<ImportAdvance>, IConcerns
{
    public Guid Subject => Run.Value;
}

internal sealed class UndoImportHandler(Database db, TimeProvider clock, IActorProvider actors, Stamps stamps, IEnumerable<IStandOnVersions> standing) : IHandler<UndoImport, ImportAdvance>
{
    private const int BatchSize = 200;

    public async Task<ImportAdvance> Handle(UndoImport command, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.FindAsync([command.Run], cancel));
        var traced = db.ImportLines.Where(line => line.Run == run.Id && line.Trace != null && line.Undoing == null);
        var left = await traced.CountAsync(cancel);
        NotApplied.If(left == 0 && run.Stage is not ImportStage.Undoing);

        // From the last row to the first, as things laid on each other are taken off.
        var lines = await traced.OrderByDescending(line => line.Number).Take(BatchSize).ToListAsync(cancel);
        var removal = await Removal.Open(db, lines, standing, clock.Today(), clock.GetUtcNow(), cancel);
        List<LineUndoing> undoings = [];
        foreach (var line in lines)
        {
            var undoing = await removal.TakeBack(line.Trace!, cancel);
            line.Undo(undoing);
            undoings.Add(undoing);
        }

        run.TakeBack(undoings);
        if (left <= BatchSize)
        {
            await db.ImportLines.Where(line => line.Run == run.Id && line.Said != null).ExecuteUpdateAsync(set => set.SetProperty(line => line.Said, (string?)null), cancel);
            await db.ImportedFiles.Where(file => file.Run == run.Id).ExecuteDeleteAsync(cancel);
            run.TakenBack(actors.Current.Name, clock.GetUtcNow());
        }

        await stamps.Touch(Register.Stamp, cancel);
        return new(run.Undone + run.NotUndone, left - lines.Count);
    }
}
