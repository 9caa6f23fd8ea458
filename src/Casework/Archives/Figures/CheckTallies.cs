using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Archives.Figures;

/// <summary>Whether the sums kept of indexing are those that the rows themselves give: every file, entry and difference is counted anew.</summary>
[Needs(ArchivePermissions.Read)]
public sealed record CheckTallies : IQuery<IReadOnlyList<TallyFault>>;

/// <summary>A sum that is not what its rows give.</summary>
public sealed record TallyFault(BatchId Batch, DateOnly Day, string What, string Of, long Kept, long Counted)
{
    public override string ToString() => FormattableString.Invariant($"batch {Batch}, {Day:yyyy-MM-dd}, {What} {Of}: {Kept} kept, {Counted} counted");
}

internal sealed class CheckTalliesHandler(Database db) : IHandler<CheckTallies, IReadOnlyList<TallyFault>>
{
    public async Task<IReadOnlyList<TallyFault>> Handle(CheckTallies request, CancellationToken cancel)
    {
        Dictionary<TallyKey, Amounts> counted = [];
        await Count(db.PaperFiles.AsNoTracking(), counted, cancel);
        await Count(db.Pieces.AsNoTracking(), counted, cancel);
        await Count(db.Differences.AsNoTracking(), counted, cancel);
        List<TallyFault> faults = [];
        await foreach (var kept in db.Tallies.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            var key = new TallyKey(kept.Batch, kept.Day, kept.What, kept.Of);
            counted.Remove(key, out var right);
            Compare(key, kept.Amounts, right);
        }

        foreach (var (key, right) in counted)
        {
            Compare(key, default, right);
        }

        return faults;

        void Compare(TallyKey key, Amounts kept, Amounts right)
        {
            if (kept != right)
            {
                faults.Add(new(key.Batch, key.Day, key.What.ToString(), key.Of, Differing(kept, right), Differing(right, kept)));
            }
        }
    }

    /// <summary>The first amount in which the two differ.</summary>
    private static long Differing(Amounts one, Amounts other) => one.Count != other.Count ? one.Count : one.Pages != other.Pages ? one.Pages : one.Seconds != other.Seconds ? one.Seconds : one.Fields != other.Fields ? one.Fields : one.Wrong;

    private static async Task Count<T>(IQueryable<T> rows, Dictionary<TallyKey, Amounts> counted, CancellationToken cancel) where T : class
    {
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var (key, amounts, _, _) in Counting.Of(row))
            {
                counted[key] = counted.GetValueOrDefault(key) + amounts;
            }
        }
    }
}
