using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Indexing;

/// <summary>The next piece of a batch for this official: the one already in hand, else a side that nobody holds, of a file of which they have not the other side. Nobody picks and chooses.</summary>
[Needs(ArchivePermissions.Index)]
public sealed record TakeNext(BatchId Batch) : ICommand<PaperFileId>, IConcerns
{
    public Guid Subject => Batch.Value;
}

internal sealed class TakeNextHandler(Database db, ArchiveDesk desk, ArchiveSettings settings) : IHandler<TakeNext, PaperFileId>
{
    public async Task<PaperFileId> Handle(TakeNext request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.Index, null, cancel);
        NothingLeft.Unless(batch.Stage is BatchStage.Indexing);
        var (id, me, now, pieces) = (batch.Id, desk.Actor.Id, desk.Now, db.Pieces);
        foreach (var mine in await db.Pieces.Where(piece => piece.Batch == id && piece.By == me && piece.DoneAt == null).OrderBy(piece => piece.Id).ToListAsync(cancel))
        {
            // Taken at the very moment at which its file was parted otherwise: there is nothing to type any more.
            if (!await db.PaperFiles.AnyAsync(file => file.Id == mine.File && file.Round == mine.Round && file.Standing == FileStanding.Indexing, cancel))
            {
                db.Remove(mine);
                continue;
            }

            mine.GiveTo(desk.Actor, mine.Until > now ? mine.TakenAt : now, settings.HoldFor);
            return mine.File;
        }

        while (true)
        {
            var file = NothingLeft.Unless(await db.PaperFiles.AsNoTracking()
                .Where(one => one.Batch == id && one.Standing == FileStanding.Indexing
                    && !pieces.Any(piece => piece.File == one.Id && piece.Round == one.Round && piece.By == me)
                    && pieces.Count(piece => piece.File == one.Id && piece.Round == one.Round && (piece.DoneAt != null || piece.Until > now)) < 2)
                .OrderBy(one => one.From).FirstOrDefaultAsync(cancel));
            var sides = await db.Pieces.Where(piece => piece.File == file.Id && piece.Round == file.Round).OrderBy(piece => piece.Side).ToListAsync(cancel);
            if (sides.Count < 2)
            {
                db.Add(Piece.Take(Ids.New<PieceId>(), file, sides is [{ Side: 1 }] ? 2 : 1, desk.Actor, now, settings.HoldFor));
                return file.Id;
            }

            if (sides.Find(piece => piece.DoneAt is null && piece.Until <= now) is { } lapsed)
            {
                lapsed.GiveTo(desk.Actor, now, settings.HoldFor);
                return file.Id;
            }

            // Between the two looks others took both sides: the next file is sought.
        }
    }
}
