using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Archives.Resolving;

/// <summary>The next file of a batch whose entries differ and of which this official typed neither.</summary>
[Needs(ArchivePermissions.Resolve)]
public sealed record FindDisputed(BatchId Batch) : IQuery<PaperFileId?>;

internal sealed class FindDisputedHandler(Database db, ArchiveDesk desk) : IHandler<FindDisputed, PaperFileId?>
{
    public async Task<PaperFileId?> Handle(FindDisputed request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.Resolve, null, cancel);
        var (id, me, pieces) = (batch.Id, desk.Actor.Id, db.Pieces);
        return await db.PaperFiles.AsNoTracking().Where(file => file.Batch == id && file.Standing == FileStanding.Disputed
                && !pieces.Any(piece => piece.File == file.Id && piece.Round == file.Round && piece.By == me))
            .OrderBy(file => file.From).Select(file => (PaperFileId?)file.Id).FirstOrDefaultAsync(cancel);
    }
}
