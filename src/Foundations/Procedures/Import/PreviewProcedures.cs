using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>Some lines of a file are held against the register and kept with what they would do there; the register itself stays as it is.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record PreviewProcedures(ImportRunId Run, ImportBatch Batch) : ICommand<ImportTally>, IConcerns
{
    public Guid Subject => Run.Value;

    internal IReadOnlyList<Foreseen> Foreseen { get; set; } = [];
}

internal sealed class PreviewProceduresHandler(Database db, TimeProvider clock) : IHandler<PreviewProcedures, ImportTally>, IPrepare<PreviewProcedures>
{
    /// <summary>Comparing reads much and writes nothing, so nobody waits for it.</summary>
    public async Task Prepare(PreviewProcedures command, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.FindAsync([command.Run], cancel));
        command.Foreseen = await command.Batch.Sight.See(db, command.Batch.Rows, new(run.FileName, clock.Today(), clock.GetUtcNow()), cancel);
    }

    public async Task<ImportTally> Handle(PreviewProcedures command, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.FindAsync([command.Run], cancel));
        NotAwaitingChoice.Unless(run.IsPreview);
        var first = run.Tally.Read + 1;
        KeptLine[] lines = [.. command.Batch.Rows.Select((row, at) => KeptLine.Seen(run.Id, first + at, row, command.Foreseen[at]))];
        run.Note(lines, command.Batch.Sheets);
        db.ImportLines.AddRange(lines);
        return run.Tally;
    }
}
