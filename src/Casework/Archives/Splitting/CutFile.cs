using MotCua.Kernel;

namespace MotCua.Archives.Splitting;

/// <summary>A file is cut in two before one of its sheets.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record CutFile(PaperFileId File, int Before, int? Version = null) : ICommand<PaperFileId>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class CutFileHandler(Database db, ArchiveDesk desk) : IHandler<CutFile, PaperFileId>
{
    public async Task<PaperFileId> Handle(CutFile request, CancellationToken cancel)
    {
        var (batch, file) = await desk.Parting(request.File, request.Version, cancel);
        var rest = file.Cut(Ids.New<PaperFileId>(), batch, request.Before);
        db.Add(rest);
        return rest.Id;
    }
}
