using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>What became of a row, what was remarked, and what undoing it would need.</summary>
internal sealed record Taken(ImportOutcome Outcome, IReadOnlyList<ImportNote> Notes, ImportTrace? Trace);

/// <summary>Takes rows into the register, procedure by procedure, and notes of each what it did there.</summary>
internal sealed class Intake(Database db, Arrival arrival, Dictionary<string, Procedure> known)
{
    /// <summary>With everything at hand that these rows are about.</summary>
    public static async Task<Intake> Open(Database db, Arrival arrival, IReadOnlyList<ImportRow> rows, CancellationToken cancel)
    {
        var known = await Known(db.Procedures, rows, cancel);
        await LoadReplaced(db, rows, known, cancel);
        return new(db, arrival, known);
    }

    public static async Task<Dictionary<string, Procedure>> Known(IQueryable<Procedure> procedures, IReadOnlyList<ImportRow> rows, CancellationToken cancel)
    {
        string[] codes = [.. rows.Where(row => row.Refused is null && row.Code is not null).Select(row => row.Code!.Value).Distinct()];
        return codes.Length == 0 ? [] : await procedures.Include(one => one.Versions).Include(one => one.Listings).AsSplitQuery()
            .Where(one => codes.Contains(one.Code)).ToDictionaryAsync(one => one.Code, cancel);
    }

    public Procedure? Of(ImportRow row) => row.Code is { } code ? known.GetValueOrDefault(code.Value) : null;

    public async Task<Taken> Take(ImportRow row, CancellationToken cancel)
    {
        // A deed that lost a race is done again on the same rows, so what is remarked here must not stay with them.
        List<ImportNote> notes = [.. row.Notes];
        if (row.Refused is not null || row.IsRepeat)
        {
            return new(row.Refused is null ? ImportOutcome.Unchanged : ImportOutcome.Refused, notes, null);
        }

        if (row.Paper is { } paper)
        {
            return await Keep(paper, notes, cancel);
        }

        var created = Of(row) is null;
        var procedure = Of(row) ?? Procedure.Of(row.Code!);
        if (created)
        {
            known.Add(row.Code!.Value, procedure);
            db.Procedures.Add(procedure);
        }

        var before = new Before(procedure, row.Entry);
        var changed = procedure.Receive(row, arrival, notes);
        return new(created ? ImportOutcome.Created : changed ? ImportOutcome.Changed : ImportOutcome.Unchanged, notes, created || changed ? before.Trace(procedure, row.Entry, created) : null);
    }

    /// <summary>Only a wording that is about to be replaced is read whole, to keep what the file does not say.</summary>
    private static async Task LoadReplaced(Database db, IReadOnlyList<ImportRow> rows, Dictionary<string, Procedure> known, CancellationToken cancel)
    {
        var replaced = Replaced(rows, known);
        if (replaced.Length > 0)
        {
            await db.ProcedureDocuments.Where(document => replaced.Contains(document.Version)).LoadAsync(cancel);
        }
    }

    public static ProcedureVersionId[] Replaced(IReadOnlyList<ImportRow> rows, Dictionary<string, Procedure> known) => [.. rows
        .Where(row => row is { Refused: null, IsRepeat: false, Text: not null } && known.TryGetValue(row.Code!.Value, out var one) && one.IsReplacedBy(row))
        .Select(row => known[row.Code!.Value].Latest).OfType<ProcedureVersion>().Select(version => version.Id)];

    private async Task<Taken> Keep(PaperType paper, List<ImportNote> notes, CancellationToken cancel)
    {
        if (await db.PaperTypes.FindAsync([paper.Code], cancel) is not { } kept)
        {
            db.PaperTypes.Add(new() { Code = paper.Code, Says = paper });
            return new(ImportOutcome.Created, notes, new ImportTrace(null as ProcedureId?) { Created = true, PaperNow = paper });
        }

        if (kept.Says == paper)
        {
            return new(ImportOutcome.Unchanged, notes, null);
        }

        var before = kept.Says;
        kept.Says = paper;
        return new(ImportOutcome.Changed, notes, new ImportTrace(null as ProcedureId?) { PaperNow = paper, PaperBefore = before });
    }

    /// <summary>The procedure as a row found it.</summary>
    private sealed class Before(Procedure procedure, ListEntry? entry)
    {
        private readonly Dictionary<ProcedureVersionId, DateOnly?> ends = procedure.Versions.ToDictionary(version => version.Id, version => version.Until);
        private readonly (DateOnly? On, string? Decision) withdrawn = (procedure.WithdrawnOn, procedure.WithdrawalDecision);
        private readonly ListEntry? listing = entry is null ? null : procedure.ListingOf(entry)?.AsEntry();

        public ImportTrace Trace(Procedure after, ListEntry? now, bool created)
        {
            var listed = now is null ? null : after.ListingOf(now);
            return new(after.Id)
            {
                Created = created,
                Version = after.Versions.Find(version => !ends.ContainsKey(version.Id))?.Id,
                Ended = [.. after.Versions.Where(version => ends.TryGetValue(version.Id, out var until) && until != version.Until).Select(version => new EndedVersion(version.Id, ends[version.Id]))],
                WithdrawnOn = withdrawn.On,
                Withdrawal = withdrawn.Decision,
                Listing = listed?.AsEntry() != listing ? listed?.Id : null,
                ListingNow = listed?.AsEntry() != listing ? listed?.AsEntry() : null,
                ListingBefore = listing,
            };
        }
    }
}
