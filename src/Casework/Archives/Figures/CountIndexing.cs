using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Archives.Figures;

/// <summary>How a batch goes, or all batches of the official's agencies, in a period or since ever: by indexer and by field. Nothing is counted anew; the sums were kept at the time of each deed.</summary>
[Needs(ArchivePermissions.View)]
public sealed record CountIndexing(BatchId? Batch = null, DateOnly? From = null, DateOnly? Until = null) : IQuery<IndexingFigures>;

/// <summary>The figures of indexing. Files and sheets are those of boxes opened in the period; files count as compared and disputed on the last day on which they were.</summary>
public sealed record IndexingFigures(
    string? BatchCode, long Files, long Sheets, long Compared, long Disputed, long Rescanned, long SetAside, int SampleFields, int SampleWrong, IReadOnlyList<IndexerRow> Indexers, IReadOnlyList<DifferingRow> Fields);

/// <summary>One indexer: files and pages typed, how fast, how many fields of them were wrong against the value that stands, and how many entries were set aside because a split was mended.</summary>
public sealed record IndexerRow(Guid By, string Name, long Files, long Pages, long Seconds, long Fields, long Wrong, long SetAside)
{
    public double PagesAnHour => Seconds == 0 ? 0 : Math.Round(Pages * 3600d / Seconds, 1);

    /// <summary>In a hundred.</summary>
    public double ErrorShare => Fields == 0 ? 0 : Math.Round(Wrong * 100d / Fields, 2);
}

/// <summary>One field: of how many files it was compared, and in how many the two differed.</summary>
public sealed record DifferingRow(string Field, string? Name, long Compared, long Differed)
{
    /// <summary>In a hundred.</summary>
    public double Share => Compared == 0 ? 0 : Math.Round(Differed * 100d / Compared, 1);
}

internal sealed class CountIndexingHandler(Database db, ArchiveDesk desk) : IHandler<CountIndexing, IndexingFigures>
{
    public async Task<IndexingFigures> Handle(CountIndexing request, CancellationToken cancel)
    {
        var batch = request.Batch is { } one ? await desk.Batch(one, ArchivePermissions.View, null, cancel) : null;
        var (from, until) = (request.From ?? DateOnly.MinValue, request.Until ?? DateOnly.MaxValue);
        var tallies = batch is null ? desk.Mine(db.Tallies.AsNoTracking(), (all, codes) => all.Where(tally => codes.Contains(tally.Agency))) : db.Tallies.AsNoTracking().Where(tally => tally.Batch == batch.Id);
        var sums = (await tallies.Where(tally => tally.Day >= from && tally.Day <= until).GroupBy(tally => new { tally.What, tally.Of })
            .Select(group => new Sum(group.Key.What, group.Key.Of, group.Max(tally => tally.Name), group.Sum(tally => tally.Count), group.Sum(tally => tally.Pages), group.Sum(tally => tally.Seconds), group.Sum(tally => tally.Fields), group.Sum(tally => tally.Wrong)))
            .ToListAsync(cancel)).ToLookup(sum => sum.What);
        var compared = sums[Counted.Compared].Where(sum => sum.Count > 0).ToDictionary(sum => sum.Of, sum => sum.Count);
        var samples = batch is null ? [] : await db.Samples.AsNoTracking().Where(sample => sample.Batch == batch.Id).ToListAsync(cancel);
        return new(
            batch?.Code, sums[Counted.Held].Sum(sum => sum.Count), sums[Counted.Held].Sum(sum => sum.Pages), compared.Values.Sum(), sums[Counted.Disputed].Sum(sum => sum.Count), sums[Counted.Held].Sum(sum => sum.Wrong),
            sums[Counted.SetAside].Sum(sum => sum.Count), samples.Sum(sample => sample.FieldsChecked), samples.Sum(sample => sample.FieldsWrong),
            Indexers(sums[Counted.Entered], sums[Counted.SetAside]), await Fields(compared, sums[Counted.Differed].ToDictionary(sum => sum.Of, sum => sum.Count), cancel));
    }

    private static IReadOnlyList<IndexerRow> Indexers(IEnumerable<Sum> entered, IEnumerable<Sum> aside) =>
    [
        .. entered.Select(sum => (sum.Of, Sum: sum, Aside: 0L)).Concat(aside.Select(sum => (sum.Of, Sum: sum with { Pages = 0, Count = 0 }, Aside: sum.Count))).GroupBy(one => one.Of)
            .Select(group => new IndexerRow(Guid.Parse(group.Key), group.Max(one => one.Sum.Name) ?? "", group.Sum(one => one.Sum.Count), group.Sum(one => one.Sum.Pages), group.Sum(one => one.Sum.Seconds), group.Sum(one => one.Sum.Fields), group.Sum(one => one.Sum.Wrong), group.Sum(one => one.Aside)))
            .Where(row => row.Files > 0 || row.SetAside > 0).OrderByDescending(row => row.Files).ThenBy(row => row.Name, StringComparer.Ordinal),
    ];

    private async Task<IReadOnlyList<DifferingRow>> Fields(Dictionary<string, long> compared, Dictionary<string, long> differed, CancellationToken cancel)
    {
        Dictionary<string, (string? Name, long Compared)> fields = new() { [Comparing.TypeField] = (null, compared.Values.Sum()) };
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

    private sealed record Sum(Counted What, string Of, string? Name, long Count, long Pages, long Seconds, long Fields, long Wrong);
}
