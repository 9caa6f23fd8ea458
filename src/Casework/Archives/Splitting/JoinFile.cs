using Microsoft.EntityFrameworkCore;
using MotCua.Archives.Figures;
using MotCua.Archives.Mending;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Splitting;

/// <summary>A file is joined to the one before it in the batch; once indexing began with a reason, and what was typed of both is set aside.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record JoinFile(PaperFileId File, int? Version = null, string? Why = null) : ICommand<PaperFileId>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class JoinFileHandler(Database db, ArchiveDesk desk, SettingAside mending, Tallying tallies, ArchiveSettings settings) : IHandler<JoinFile, PaperFileId>
{
    public async Task<PaperFileId> Handle(JoinFile request, CancellationToken cancel)
    {
        var (batch, file) = await desk.Parting(request.File, request.Version, request.Why, cancel);
        var (id, from) = (batch.Id, file.From);
        var before = NothingBefore.Unless(await db.PaperFiles.Where(one => one.Batch == id && one.From < from).OrderByDescending(one => one.From).FirstOrDefaultAsync(cancel));
        before.Join(file, settings.MostSheets);
        await mending.Note(batch, MendKind.Joined, from, request.Why, [before, file], cancel);
        db.Remove(file);
        await tallies.Keep(cancel);
        return before.Id;
    }
}
