using MotCua.Archives.Figures;
using MotCua.Archives.Mending;
using MotCua.Kernel;

namespace MotCua.Archives.Splitting;

/// <summary>A file is cut in two before one of its sheets; once indexing began with a reason, and what was typed of it is set aside.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record CutFile(PaperFileId File, int Before, int? Version = null, string? Why = null) : ICommand<PaperFileId>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class CutFileHandler(Database db, ArchiveDesk desk, SettingAside mending, Tallying tallies) : IHandler<CutFile, PaperFileId>
{
    public async Task<PaperFileId> Handle(CutFile request, CancellationToken cancel)
    {
        var (batch, file) = await desk.Parting(request.File, request.Version, request.Why, cancel);
        var rest = file.Cut(Ids.New<PaperFileId>(), batch, request.Before);
        db.Add(rest);
        await mending.Note(batch, MendKind.Cut, request.Before, request.Why, [rest, file], cancel);
        await tallies.Keep(cancel);
        return rest.Id;
    }
}
