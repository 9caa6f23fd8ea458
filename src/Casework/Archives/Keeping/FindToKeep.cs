using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Archives.Keeping;

/// <summary>The files of an accepted batch whose copies are not signed yet, in the order of the box.</summary>
[Needs(ArchivePermissions.Accept)]
public sealed record FindToKeep(BatchId Batch, int Take = 200) : IQuery<IReadOnlyList<PaperFileId>>;

internal sealed class FindToKeepHandler(Database db, ArchiveDesk desk) : IHandler<FindToKeep, IReadOnlyList<PaperFileId>>
{
    public async Task<IReadOnlyList<PaperFileId>> Handle(FindToKeep request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.Accept, null, cancel);
        return batch.Stage is not BatchStage.Accepted ? [] : await db.PaperFiles.AsNoTracking()
            .Where(file => file.Batch == batch.Id && (file.Standing == FileStanding.Agreed || file.Standing == FileStanding.Resolved))
            .OrderBy(file => file.From).Take(Math.Clamp(request.Take, 1, 1000)).Select(file => file.Id).ToListAsync(cancel);
    }
}
