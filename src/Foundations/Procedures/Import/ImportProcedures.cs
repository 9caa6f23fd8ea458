using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>Some lines of a file go into the register together; a file goes in batch by batch so that others may write in between.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record ImportProcedures(ImportRunId Run, ImportBatch Batch) : ICommand<ImportTally>, IConcerns
{
    public Guid Subject => Run.Value;
}

/// <summary>Lines of a file, read and understood.</summary>
public sealed class ImportBatch
{
    internal ImportBatch(IReadOnlyList<ImportRow> rows, ImportSight? sight = null, IReadOnlyList<SheetSight>? sheets = null) =>
        (Rows, Sight, Sheets) = (rows, sight ?? new(), sheets ?? []);

    internal IReadOnlyList<ImportRow> Rows { get; }

    /// <summary>The register as a preview foresees it, batch after batch of one reading.</summary>
    internal ImportSight Sight { get; }

    /// <summary>The tables of the file as far as they were read.</summary>
    internal IReadOnlyList<SheetSight> Sheets { get; }

    public int Count => Rows.Count;
}

internal sealed class ImportProceduresHandler(Database db, TimeProvider clock, Stamps stamps) : IHandler<ImportProcedures, ImportTally>
{
    public async Task<ImportTally> Handle(ImportProcedures command, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.FindAsync([command.Run], cancel));
        NotApplied.If(run.IsPreview);
        var intake = await Intake.Open(db, new(run.FileName, clock.Today(), clock.GetUtcNow()), command.Batch.Rows, cancel);
        List<KeptLine> lines = [];
        foreach (var row in command.Batch.Rows)
        {
            lines.Add(KeptLine.Taken(run.Id, run.Tally.Read + lines.Count + 1, row, await intake.Take(row, cancel)));
        }

        run.Note(lines, command.Batch.Sheets);
        db.ImportLines.AddRange(lines);
        if (lines.Exists(line => line.Trace is not null))
        {
            await stamps.Touch(Register.Stamp, cancel);
        }

        return run.Tally;
    }
}
