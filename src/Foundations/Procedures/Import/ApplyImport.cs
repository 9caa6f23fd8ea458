using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>The next accepted rows of a preview go into the register; said again and again until none is left, so that others may write in between and a broken-off one goes on where it was.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record ApplyImport(ImportRunId Run, int? SeenVersion = null) : ICommand<ImportAdvance>, IConcerns
{
    public Guid Subject => Run.Value;
}

/// <summary>How many rows went in or were taken back so far, and how many are left.</summary>
public sealed record ImportAdvance(int Done, int Left);

internal sealed class ApplyImportHandler(Database db, TimeProvider clock, Stamps stamps) : IHandler<ApplyImport, ImportAdvance>
{
    private const int BatchSize = 200;

    public async Task<ImportAdvance> Handle(ApplyImport command, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.FindAsync([command.Run], cancel));
        run.MustBeAt(command.SeenVersion);
        var pending = db.ImportLines.Where(line => line.Run == run.Id && line.Accepted && line.Said != null);
        var left = await pending.CountAsync(cancel);
        NothingAccepted.If(left == 0 && run.Stage is ImportStage.Previewed);
        var lines = await pending.OrderBy(line => line.Number).Take(BatchSize).ToListAsync(cancel);
        ImportRow[] rows = [.. lines.Select(line => RowText.Read(line.Said!))];
        var intake = await Intake.Open(db, new(run.FileName, clock.Today(), clock.GetUtcNow()), rows, cancel);
        var siblings = await Siblings(run.Id, lines, cancel);
        Taken?[] taken = new Taken?[rows.Length];
        for (var at = 0; at < rows.Length; at++)
        {
            // Somebody else's change in between makes it another row than the one that was looked at; an earlier row of the same file does not.
            var same = lines[at].Basis is null || siblings.Contains(lines[at].Code ?? "") || lines[at].Basis == await BasisNow(intake, rows[at], cancel);
            taken[at] = same ? await intake.Take(rows[at], cancel) : null;
        }

        run.Apply(lines, () => Settle(lines, taken));
        if (taken.Any(one => one?.Trace is not null))
        {
            await stamps.Touch(Register.Stamp, cancel);
        }

        if (left <= BatchSize)
        {
            await Close(run, cancel);
        }

        return new(run.Created + run.Changed, left - lines.Count);
    }

    private static void Settle(List<KeptLine> lines, Taken?[] taken)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (taken[at] is { } what)
            {
                lines[at].GoIn(what);
            }
            else
            {
                lines[at].TurnAway(ImportNotes.ChangedSince);
            }
        }
    }

    /// <summary>What was not accepted is left out for good, and the uploaded file is not needed any more.</summary>
    private async Task Close(ImportRun run, CancellationToken cancel)
    {
        var refused = db.ImportLines.Where(line => line.Run == run.Id && !line.Accepted && line.Said != null);
        run.LeaveOut(await refused.CountAsync(line => line.Outcome == ImportOutcome.Created, cancel), await refused.CountAsync(line => line.Outcome == ImportOutcome.Changed, cancel));
        await refused.ExecuteUpdateAsync(set => set.SetProperty(line => line.Outcome, ImportOutcome.LeftOut).SetProperty(line => line.Said, (string?)null), cancel);
        await db.ImportedFiles.Where(file => file.Run == run.Id).ExecuteDeleteAsync(cancel);
        run.Applied(clock.GetUtcNow());
    }

    /// <summary>Codes that stand on several rows of this file.</summary>
    private async Task<HashSet<string>> Siblings(ImportRunId run, List<KeptLine> lines, CancellationToken cancel)
    {
        string[] codes = [.. lines.Select(line => line.Code).OfType<string>().Distinct()];
        return [.. await db.ImportLines.Where(line => line.Run == run && codes.Contains(line.Code!) && line.Basis != null)
            .GroupBy(line => line.Code!).Where(group => group.Count() > 1).Select(group => group.Key).ToListAsync(cancel)];
    }

    private async Task<string?> BasisNow(Intake intake, ImportRow row, CancellationToken cancel) => row.Paper is { } paper
        ? ImportSight.BasisOf((await db.PaperTypes.FindAsync([paper.Code], cancel))?.Says)
        : Basis.Of(intake.Of(row), row);
}
