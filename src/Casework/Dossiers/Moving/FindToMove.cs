using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>The next dossiers of an approved batch about which nothing is noted yet; none when it is through.</summary>
[Needs(MovePermissions.Carry)]
public sealed record FindToMove(MoveId Move, DossierId? After = null, int Take = 100) : IQuery<IReadOnlyList<DossierId>>;

internal sealed class FindToMoveHandler(Database db) : IHandler<FindToMove, IReadOnlyList<DossierId>>
{
    public async Task<IReadOnlyList<DossierId>> Handle(FindToMove request, CancellationToken cancel)
    {
        var plan = NoSuchMove.Unless(await db.Moves.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Move, cancel));
        if (plan.State is not MoveState.Approved)
        {
            return [];
        }

        var open = db.InFlight(plan).AsNoTracking();
        if (request.After is { } after)
        {
            open = open.Where(dossier => dossier.Id.CompareTo(after) > 0);
        }

        return await open.OrderBy(dossier => dossier.Id).Take(request.Take).Select(dossier => dossier.Id).ToListAsync(cancel);
    }
}
