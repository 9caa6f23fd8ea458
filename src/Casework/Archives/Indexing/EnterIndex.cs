using Microsoft.EntityFrameworkCore;
using MotCua.Archives.Figures;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Indexing;

/// <summary>One of two has typed what stands on a paper. With the second entry they are compared.</summary>
[Needs(ArchivePermissions.Index)]
public sealed record EnterIndex(PaperFileId File, string PaperType, IReadOnlyDictionary<string, string> Values) : ICommand<FileStanding>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class EnterIndexHandler(Database db, ArchiveDesk desk, Comparing comparing, Tallying tallies) : IHandler<EnterIndex, FileStanding>
{
    public async Task<FileStanding> Handle(EnterIndex request, CancellationToken cancel)
    {
        var (batch, file) = await desk.File(request.File, ArchivePermissions.Index, null, cancel);
        var (id, round, me) = (file.Id, file.Round, desk.Actor.Id);
        var piece = PieceGone.Unless(await db.Pieces.FirstOrDefaultAsync(one => one.File == id && one.Round == round && one.By == me, cancel));
        piece.MustBeHeldBy(me);
        TypeNotOfBatch.At(nameof(request.PaperType)).Unless(batch.PaperTypes.Contains(request.PaperType));
        piece.Enter(request.PaperType, IndexNormal.WriteAll(await desk.Fields(request.PaperType, cancel), request.Values), desk.Now);
        file.TakeEntry();
        if ((await comparing.Entries(file, cancel)).FirstOrDefault(one => one.Id != piece.Id) is { } other)
        {
            await comparing.Compare(file, piece.Side == 1 ? piece : other, piece.Side == 1 ? other : piece, cancel);
        }

        await tallies.Keep(cancel);
        return file.Standing;
    }
}
