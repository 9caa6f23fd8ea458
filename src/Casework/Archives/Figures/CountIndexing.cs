using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Archives.Figures;

/// <summary>How a batch goes, or all batches of the official's agencies: by indexer and by field.</summary>
[Needs(ArchivePermissions.View)]
public sealed record CountIndexing(BatchId? Batch = null) : IQuery<IndexingFigures>;

/// <summary>The figures of indexing.</summary>
public sealed record IndexingFigures(string? BatchCode, int Files, int Sheets, int Compared, int Disputed, int Rescanned, int SampleFields, int SampleWrong, IReadOnlyList<IndexerRow> Indexers, IReadOnlyList<DifferingRow> Fields);

/// <summary>One indexer: files and pages typed, how fast, and how many fields of them were wrong against the value that stands.</summary>
public sealed record IndexerRow(Guid By, string Name, int Files, int Pages, long Seconds, int Fields, int Wrong)
{
    public double PagesAnHour => Seconds == 0 ? 0 : Math.Round(Pages * 3600d / Seconds, 1);

    /// <summary>In a hundred.</summary>
    public double ErrorShare => Fields == 0 ? 0 : Math.Round(Wrong * 100d / Fields, 2);
}

/// <summary>One field: of how many files it was compared, and in how many the two differed.</summary>
public sealed record DifferingRow(string Field, string? Name, int Compared, int Differed)
{
    /// <summary>In a hundred.</summary>
    public double Share => Compared == 0 ? 0 : Math.Round(Differed * 100d / Compared, 1);
}

internal sealed class CountIndexingHandler(Database db, ArchiveDesk desk) : IHandler<CountIndexing, IndexingFigures>
{
    public async Task<IndexingFigures> Handle(CountIndexing request, CancellationToken cancel)
    {
        var batch = request.Batch is { } one ? await desk.Batch(one, ArchivePermissions.View, null, cancel) : null;
        var files = batch is null ? desk.Mine(db.PaperFiles.AsNoTracking(), (all, codes) => all.Where(file => codes.Contains(file.Agency))) : db.PaperFiles.AsNoTracking().Where(file => file.Batch == batch.Id);
        var pieces = batch is null ? desk.Mine(db.Pieces.AsNoTracking(), (all, codes) => all.Where(piece => codes.Contains(piece.Agency))) : db.Pieces.AsNoTracking().Where(piece => piece.Batch == batch.Id);
        var differences = batch is null ? desk.Mine(db.Differences.AsNoTracking(), (all, codes) => all.Where(difference => codes.Contains(difference.Agency))) : db.Differences.AsNoTracking().Where(difference => difference.Batch == batch.Id);
        var totals = await files.GroupBy(file => file.Standing).Select(group => new { group.Key, Count = group.Count(), Sheets = group.Sum(file => file.SheetCount), Rescanned = group.Sum(file => file.Rescans > 0 ? 1 : 0) }).ToListAsync(cancel);
        var indexers = await pieces.Where(piece => piece.DoneAt != null).GroupBy(piece => new { piece.By, piece.ByName })
            .Select(group => new IndexerRow(group.Key.By, group.Key.ByName, group.Count(), group.Sum(piece => piece.SheetCount), group.Sum(piece => piece.Seconds), group.Sum(piece => piece.FieldCount), group.Sum(piece => piece.Wrong))).ToListAsync(cancel);
        var sides = db.Pieces;
        // One comparison has two entries; that of side one says which kind of paper, and so which fields, were compared.
        var compared = await pieces.Where(piece => piece.Side == 1 && piece.DoneAt != null && piece.PaperType != null && sides.Any(other => other.File == piece.File && other.Round == piece.Round && other.Side == 2 && other.DoneAt != null))
            .GroupBy(piece => piece.PaperType!).Select(group => new { Type = group.Key, Count = group.Count() }).ToListAsync(cancel);
        var differed = await differences.GroupBy(difference => difference.Field).Select(group => new { Field = group.Key, Count = group.Count() }).ToListAsync(cancel);
        var disputed = await differences.Select(difference => new { difference.File, difference.Round }).Distinct().CountAsync(cancel);
        var samples = batch is null ? [] : await db.Samples.AsNoTracking().Where(sample => sample.Batch == batch.Id).ToListAsync(cancel);
        var rows = await Fields(compared.ToDictionary(type => type.Type, type => type.Count), differed.ToDictionary(field => field.Field, field => field.Count), cancel);
        return new(
            batch?.Code, totals.Sum(total => total.Count), totals.Sum(total => total.Sheets), compared.Sum(type => type.Count), disputed, totals.Sum(total => total.Rescanned), samples.Sum(sample => sample.FieldsChecked), samples.Sum(sample => sample.FieldsWrong),
            [.. indexers.OrderByDescending(row => row.Files).ThenBy(row => row.Name, StringComparer.Ordinal)], rows);
    }

    private async Task<IReadOnlyList<DifferingRow>> Fields(Dictionary<string, int> compared, Dictionary<string, int> differed, CancellationToken cancel)
    {
        Dictionary<string, (string? Name, int Compared)> fields = new() { [Comparing.TypeField] = (null, compared.Values.Sum()) };
        foreach (var (type, count) in compared)
        {
            foreach (var field in await desk.Fields(type, cancel))
            {
                var known = fields.GetValueOrDefault(field.Key);
                fields[field.Key] = (known.Name ?? field.Name, known.Compared + count);
            }
        }

        return [.. fields.Where(field => field.Value.Compared > 0).Select(field => new DifferingRow(field.Key, field.Value.Name, field.Value.Compared, differed.GetValueOrDefault(field.Key))).OrderByDescending(row => row.Share).ThenBy(row => row.Field, StringComparer.Ordinal)];
    }
}
