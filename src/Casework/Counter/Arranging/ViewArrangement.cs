using MotCua.Kernel;

namespace MotCua.Counter.Arranging;

/// <summary>The plan of a hall as it stands, for whoever arranges it; none where the agency has no hall.</summary>
[Needs(CounterPermissions.Keep)]
public sealed record ViewArrangement(string Agency) : IQuery<Arrangement>;

/// <summary>The plan and the version that was seen.</summary>
public sealed record Arrangement(string Agency, HallPlan? Plan, int? Version, bool MayArrange);

internal sealed class ViewArrangementHandler(Database db, Floor floor) : IHandler<ViewArrangement, Arrangement>
{
    public async Task<Arrangement> Handle(ViewArrangement request, CancellationToken cancel)
    {
        floor.MustBeAllowed(CounterPermissions.Keep, request.Agency);
        var hall = await db.Halls.FindAsync([request.Agency], cancel);
        return new(request.Agency, hall?.Plan, hall?.Version, floor.May(CounterPermissions.Arrange, request.Agency));
    }
}
