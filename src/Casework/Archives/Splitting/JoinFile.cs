using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Splitting;

/// <summary>A file is joined to the one before it in the batch.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record JoinFile(PaperFileId File, int? Version = null) : ICommand<PaperFileId>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class JoinFileHandler(Database db, ArchiveDesk desk, ArchiveSettings settings) : IHandler<JoinFile, PaperFileId>
{
    public async Task<PaperFileId> Handle(JoinFile request, CancellationToken cancel)
    {
        var (batch, file) = await desk.Parting(request.File, request.Version, cancel);
        var (id, from) = (batch.Id, file.From);
        var before = NothingBefore.Unless(await db.PaperFiles.Where(one => one.Batch == id && one.From < from).OrderByDescending(one => one.From).FirstOrDefaultAsync(cancel));
        before.Join(file, settings.MostSheets);
        db.Remove(file);
        return before.Id;
    }
}
