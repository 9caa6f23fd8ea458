using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Archives.Batches;

/// <summary>The batches of the official's agencies, the latest first; words narrow them by code, store, shelf and box.</summary>
[Needs(ArchivePermissions.View)]
public sealed record FindBatches(string? Text = null, BatchStage? Stage = null, string? After = null, int Take = 25) : IQuery<Page<BatchRow>>;

/// <summary>One batch in a list: what it should hold, how many files it holds and how many of them are settled and kept.</summary>
public sealed record BatchRow(BatchId Id, string Agency, string Code, BoxPlace Place, int FromYear, int UntilYear, int Expected, int Files, int Settled, int Kept, BatchStage Stage, string OpenedByName, DateTimeOffset OpenedAt);

internal sealed class FindBatchesHandler(Database db, ArchiveDesk desk) : IHandler<FindBatches, Page<BatchRow>>
{
    public async Task<Page<BatchRow>> Handle(FindBatches request, CancellationToken cancel)
    {
        var batches = desk.Mine(db.Batches.AsNoTracking(), (all, codes) => all.Where(batch => codes.Contains(batch.Agency)));
        if (request.Stage is { } stage)
        {
            batches = batches.Where(batch => batch.Stage == stage);
        }

        foreach (var word in VietnameseFold.Fold(request.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            batches = batches.Where(batch => batch.Fold.Contains(word));
        }

        if (Guid.TryParse(request.After, out var after))
        {
            var last = new BatchId(after);
            batches = batches.Where(batch => batch.Id.CompareTo(last) < 0);
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var found = await batches.OrderByDescending(batch => batch.Id).Take(take + 1).ToListAsync(cancel);
        var shown = found.Take(take).ToArray();
        var ids = shown.Select(batch => batch.Id).ToList();
        var counted = (await db.PaperFiles.AsNoTracking().Where(file => ids.Contains(file.Batch)).GroupBy(file => new { file.Batch, file.Standing })
            .Select(group => new { group.Key.Batch, group.Key.Standing, Count = group.Count() }).ToListAsync(cancel)).ToLookup(one => one.Batch);
        return new(
            [.. shown.Select(batch => new BatchRow(batch.Id, batch.Agency, batch.Code, new(batch.Store, batch.Shelf, batch.Box), batch.FromYear, batch.UntilYear, batch.Expected,
                counted[batch.Id].Sum(one => one.Count), counted[batch.Id].Where(one => one.Standing >= FileStanding.Agreed).Sum(one => one.Count), counted[batch.Id].Where(one => one.Standing >= FileStanding.InVault).Sum(one => one.Count),
                batch.Stage, batch.OpenedByName, batch.OpenedAt))],
            found.Count > take ? shown[^1].Id.ToString() : null);
    }
}
