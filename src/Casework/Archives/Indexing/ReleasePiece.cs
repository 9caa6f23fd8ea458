using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Indexing;

/// <summary>A piece is given back untyped; another may take it.</summary>
[Needs(ArchivePermissions.Index)]
public sealed record ReleasePiece(PaperFileId File) : ICommand<Done>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class ReleasePieceHandler(Database db, ArchiveDesk desk) : IHandler<ReleasePiece, Done>
{
    public async Task<Done> Handle(ReleasePiece request, CancellationToken cancel)
    {
        var (_, file) = await desk.File(request.File, ArchivePermissions.Index, null, cancel);
        var (id, round, me) = (file.Id, file.Round, desk.Actor.Id);
        db.Remove(PieceGone.Unless(await db.Pieces.FirstOrDefaultAsync(piece => piece.File == id && piece.Round == round && piece.By == me && piece.DoneAt == null, cancel)));
        return default;
    }
}
