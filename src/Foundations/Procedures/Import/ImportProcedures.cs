using Microsoft.EntityFrameworkCore;
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
    internal ImportBatch(IReadOnlyList<ImportRow> rows) => Rows = rows;

    internal IReadOnlyList<ImportRow> Rows { get; }

    public int Count => Rows.Count;
}

internal sealed class ImportProceduresHandler(Database db, TimeProvider clock, Stamps stamps) : IHandler<ImportProcedures, ImportTally>
{
    public async Task<ImportTally> Handle(ImportProcedures command, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.FindAsync([command.Run], cancel));
        var known = await Known(command.Batch, cancel);
        var arrival = new Arrival(run.FileName, clock.Today(), clock.GetUtcNow());
        await LoadReplaced(command.Batch, known, cancel);

        List<ImportLine> lines = [];
        foreach (var row in command.Batch.Rows)
        {
            // A deed that lost a race is done again on the same rows, so what is remarked here must not stay with them.
            List<ImportNote> notes = [.. row.Notes];
            var outcome = row.Paper is { } paper && row.Refused is null ? await Keep(paper, cancel) : Take(row, known, arrival, notes);
            lines.Add(new(row.Line, row.Code?.Value ?? row.RawCode, row.Name, outcome, row.Refused, notes));
        }

        run.Note(lines);
        if (lines.Exists(line => line.Outcome is ImportOutcome.Created or ImportOutcome.Changed))
        {
            await stamps.Touch(Register.Stamp, cancel);
        }

        return run.Tally;
    }

    private ImportOutcome Take(ImportRow row, Dictionary<string, Procedure> known, Arrival arrival, List<ImportNote> notes)
    {
        if (row.Refused is not null)
        {
            return ImportOutcome.Refused;
        }

        if (row.IsRepeat)
        {
            return ImportOutcome.Unchanged;
        }

        if (known.TryGetValue(row.Code!.Value, out var procedure))
        {
            return procedure.Receive(row, arrival, notes) ? ImportOutcome.Changed : ImportOutcome.Unchanged;
        }

        procedure = Procedure.Of(row.Code);
        known.Add(row.Code.Value, procedure);
        db.Procedures.Add(procedure);
        procedure.Receive(row, arrival, notes);
        return ImportOutcome.Created;
    }

    private async Task<Dictionary<string, Procedure>> Known(ImportBatch batch, CancellationToken cancel)
    {
        string[] codes = [.. batch.Rows.Where(row => row.Refused is null && row.Code is not null).Select(row => row.Code!.Value).Distinct()];
        return codes.Length == 0 ? [] : await db.Procedures.Include(one => one.Versions).Include(one => one.Listings).AsSplitQuery()
            .Where(one => codes.Contains(one.Code)).ToDictionaryAsync(one => one.Code, cancel);
    }

    /// <summary>Only a wording that is about to be replaced is read whole, to keep what the file does not say.</summary>
    private async Task LoadReplaced(ImportBatch batch, Dictionary<string, Procedure> known, CancellationToken cancel)
    {
        ProcedureVersionId[] replaced = [.. batch.Rows
            .Where(row => row is { Refused: null, IsRepeat: false, Text: not null } && known.TryGetValue(row.Code!.Value, out var one) && one.IsReplacedBy(row))
            .Select(row => known[row.Code!.Value].Latest).OfType<ProcedureVersion>().Select(version => version.Id)];
        if (replaced.Length > 0)
        {
            await db.ProcedureDocuments.Where(document => replaced.Contains(document.Version)).LoadAsync(cancel);
        }
    }

    private async Task<ImportOutcome> Keep(PaperType paper, CancellationToken cancel)
    {
        if (await db.PaperTypes.FindAsync([paper.Code], cancel) is not { } kept)
        {
            db.PaperTypes.Add(new() { Code = paper.Code, Says = paper });
            return ImportOutcome.Created;
        }

        if (kept.Says == paper)
        {
            return ImportOutcome.Unchanged;
        }

        kept.Says = paper;
        return ImportOutcome.Changed;
    }
}
