using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>A batch that was prepared is not carried out.</summary>
[Needs(MovePermissions.Plan)]
public sealed record DropMove(MoveId Move, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Move.Value;
}

internal sealed class DropMoveHandler(Database db) : IHandler<DropMove, Done>
{
    public async Task<Done> Handle(DropMove request, CancellationToken cancel)
    {
        var plan = NoSuchMove.Unless(await db.Moves.SingleOrDefaultAsync(one => one.Id == request.Move, cancel));
        plan.MustBeAt(request.Version);
        plan.Drop();
        return default;
    }
}
