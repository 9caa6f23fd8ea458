using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Moving;

/// <summary>Batches that were prepared or carried out, newest first.</summary>
[Needs(MovePermissions.View)]
public sealed record FindMoves(MoveId? After = null, int Take = 50) : IQuery<IReadOnlyList<MoveView>>;

internal sealed class FindMovesHandler(Database db) : IHandler<FindMoves, IReadOnlyList<MoveView>>
{
    public async Task<IReadOnlyList<MoveView>> Handle(FindMoves request, CancellationToken cancel)
    {
        var moves = db.Moves.AsNoTracking();
        if (request.After is { } after)
        {
            moves = moves.Where(move => move.Id.CompareTo(after) < 0);
        }

        return [.. (await moves.OrderByDescending(move => move.Id).Take(Math.Clamp(request.Take, 1, 100)).ToListAsync(cancel)).Select(MoveView.Of)];
    }
}
