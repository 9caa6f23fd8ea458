using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Archives.Mending;

/// <summary>Splits that were put right after indexing had begun, the latest first: in one batch or in all of the official's agencies, in a period, and those that cost one indexer's entries.</summary>
[Needs(ArchivePermissions.View)]
public sealed record FindMends(BatchId? Batch = null, DateOnly? From = null, DateOnly? Until = null, string? After = null, int Take = 25) : IQuery<Page<MendRow>>
{
    public Guid? IndexedBy { get; init; }
}

/// <summary>One of them; without a file where it was joined to another or left empty.</summary>
public sealed record MendRow(MendId Id, BatchId Batch, string BatchCode, string Box, MendKind What, int Sheet, PaperFileId? File, string Why, int Entries, string ByName, DateTimeOffset At);

internal sealed class FindMendsHandler(Database db, ArchiveDesk desk) : IHandler<FindMends, Page<MendRow>>
{
    public async Task<Page<MendRow>> Handle(FindMends request, CancellationToken cancel)
    {
        var mends = desk.Mine(db.Mends.AsNoTracking(), (all, codes) => all.Where(mend => codes.Contains(mend.Agency)));
        if (request.Batch is { } within)
        {
            var batch = await desk.Batch(within, ArchivePermissions.View, null, cancel);
            mends = db.Mends.AsNoTracking().Where(mend => mend.Batch == batch.Id);
        }

        if (request.From is { } from)
        {
            var start = VietnamTime.At(from, TimeOnly.MinValue);
            mends = mends.Where(mend => mend.At >= start);
        }

        if (request.Until is { } until)
        {
            var end = VietnamTime.At(until.AddDays(1), TimeOnly.MinValue);
            mends = mends.Where(mend => mend.At < end);
        }

        if (request.IndexedBy is { } by)
        {
            var pieces = db.Pieces;
            mends = mends.Where(mend => pieces.Any(piece => piece.Batch == mend.Batch && piece.By == by && piece.SetAsideBy == mend.Id));
        }

        if (MendId.TryParse(request.After, out var last))
        {
            mends = mends.Where(mend => mend.Id.CompareTo(last) < 0);
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var found = await mends.OrderByDescending(mend => mend.Id).Take(take + 1).ToListAsync(cancel);
        var shown = found.Take(take).ToArray();
        var (batches, files) = (shown.Select(mend => mend.Batch).Distinct().ToList(), shown.Select(mend => mend.File).Distinct().ToList());
        var codes = await db.Batches.AsNoTracking().Where(batch => batches.Contains(batch.Id)).Select(batch => new { batch.Id, batch.Code, batch.Box }).ToDictionaryAsync(batch => batch.Id, cancel);
        var there = (await db.PaperFiles.AsNoTracking().Where(file => files.Contains(file.Id)).Select(file => file.Id).ToListAsync(cancel)).ToHashSet();
        return new(
            [.. shown.Select(mend => new MendRow(mend.Id, mend.Batch, codes[mend.Batch].Code, codes[mend.Batch].Box, mend.What, mend.Sheet, there.Contains(mend.File) ? mend.File : null, mend.Why, mend.Entries, mend.ByName, mend.At))],
            found.Count > take ? shown[^1].Id.ToString() : null);
    }
}
