using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Differences;

namespace MotCua.Procedures.Import;

/// <summary>What a row would do: its outcome, what it would change, and against what it was held.</summary>
internal sealed record Foreseen(ImportOutcome Outcome, IReadOnlyList<ImportNote> Notes, IReadOnlyList<ChangedPart> Parts, string? Basis);

/// <summary>The register as a file would leave it, rows taken in on copies that nobody keeps. A later row of the file meets what an earlier one would have done.</summary>
internal sealed class ImportSight
{
    private readonly Dictionary<string, Procedure> foreseen = [];
    private readonly Dictionary<string, PaperType?> papers = [];

    /// <summary>What each row of a batch would do; reads of the register what the rows are about, and writes nothing.</summary>
    public async Task<IReadOnlyList<Foreseen>> See(Database db, IReadOnlyList<ImportRow> rows, Arrival arrival, CancellationToken cancel)
    {
        await Fetch(db, rows, cancel);
        return [.. rows.Select(row => See(row, arrival))];
    }

    private Foreseen See(ImportRow row, Arrival arrival)
    {
        List<ImportNote> notes = [.. row.Notes];
        if (row.Refused is not null || row.IsRepeat)
        {
            return new(row.Refused is null ? ImportOutcome.Unchanged : ImportOutcome.Refused, notes, [], null);
        }

        if (row.Paper is { } paper)
        {
            var before = papers.GetValueOrDefault(paper.Code);
            papers[paper.Code] = paper;
            return new(before is null ? ImportOutcome.Created : before == paper ? ImportOutcome.Unchanged : ImportOutcome.Changed, notes, [], BasisOf(before));
        }

        var basis = Basis.Of(foreseen.GetValueOrDefault(row.Code!.Value), row);
        if (!foreseen.TryGetValue(row.Code!.Value, out var procedure))
        {
            procedure = foreseen[row.Code.Value] = Procedure.Of(row.Code);
            procedure.Receive(row, arrival, notes);
            return new(ImportOutcome.Created, notes, [], basis);
        }

        var was = Words.Of(procedure, row);
        return procedure.Receive(row, arrival, notes)
            ? new(ImportOutcome.Changed, notes, [.. was.To(Words.Of(procedure, row)).Select(change => change.Part).Distinct()], basis)
            : new(ImportOutcome.Unchanged, notes, [], basis);
    }

    internal static string? BasisOf(PaperType? paper) => paper?.ToString();

    private async Task Fetch(Database db, IReadOnlyList<ImportRow> rows, CancellationToken cancel)
    {
        ImportRow[] strange = [.. rows.Where(row => row.Code is { } code && !foreseen.ContainsKey(code.Value))];
        var known = await Intake.Known(db.Procedures.AsNoTracking(), strange, cancel);
        var replaced = Intake.Replaced(strange, known).Concat(known.Values.Where(one => one.Latest?.Source is ProcedureSource.List).Select(one => one.Latest!.Id)).ToArray();
        var documents = replaced.Length == 0 ? [] : await db.ProcedureDocuments.AsNoTracking().Where(document => replaced.Contains(document.Version)).ToDictionaryAsync(document => document.Version, cancel);
        foreach (var (code, procedure) in known)
        {
            foreach (var version in procedure.Versions.Where(version => documents.ContainsKey(version.Id)))
            {
                version.Hold(documents[version.Id]);
            }

            foreseen[code] = procedure;
        }

        string[] kinds = [.. rows.Select(row => row.Paper?.Code).OfType<string>().Where(code => !papers.ContainsKey(code))];
        foreach (var kept in kinds.Length == 0 ? [] : await db.PaperTypes.AsNoTracking().Where(paper => kinds.Contains(paper.Code)).ToListAsync(cancel))
        {
            papers[kept.Code] = kept.Says;
        }
    }
}

/// <summary>Against what a row was held when it was previewed; where it has moved since, the row is not what was looked at.</summary>
internal static class Basis
{
    public const string None = "-";

    public static string Of(Procedure? procedure, ImportRow row) =>
        procedure is null ? None
        : row.Entry is { } entry ? $"{(procedure.Latest is { Source: ProcedureSource.List } latest ? latest.Hash : "")} {procedure.ListingOf(entry)?.AsEntry()}"
        : procedure.Latest?.Hash ?? None;
}

/// <summary>What the register says of a procedure where a row would touch it: its wording, or its entry in a list.</summary>
internal sealed record Words(ProcedureContent Wording, ProcedureContent? Listing)
{
    private static readonly ProcedureContent Nothing = new() { Name = "" };

    public static Words Of(Procedure? procedure, ImportRow row) => new(
        procedure?.Latest?.Document is { } document ? ProcedureText.Read(document.Content) : Nothing,
        row.Entry is { } entry ? procedure?.ListingOf(entry) is { } listing ? (listing.AsEntry() with { Details = null }).ToContent() : Nothing : null);

    /// <summary>Wording and listing together, each difference once.</summary>
    public IReadOnlyList<Change> To(Words after) => [.. VersionDifference.Between(Wording, after.Wording)
        .Concat(Listing is null || after.Listing is null ? [] : VersionDifference.Between(Listing, after.Listing)).Distinct()];
}
