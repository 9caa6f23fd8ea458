using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>Whoever prepares a batch says which step of the new version stands for which of the old, where ids and names do not tell.</summary>
[Needs(MovePermissions.Plan)]
public sealed record MapMove(MoveId Move, IReadOnlyDictionary<string, string> Places, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Move.Value;
}

internal sealed class MapMoveHandler(Database db, Relocation relocation) : IHandler<MapMove, Done>
{
    public async Task<Done> Handle(MapMove request, CancellationToken cancel)
    {
        var plan = NoSuchMove.Unless(await db.Moves.SingleOrDefaultAsync(one => one.Id == request.Move, cancel));
        plan.MustBeAt(request.Version);
        var (from, to) = await relocation.Graphs(plan.From, plan.To, cancel);
        foreach (var (old, chosen) in request.Places)
        {
            NoSuchPlace.With(old).Unless(from.Node(old) is { } node && to.Node(chosen) is { } there && there.Kind == node.Kind);
        }

        plan.Map(request.Places);
        return default;
    }
}
