using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Counter.Arranging;

/// <summary>The one-stops that have a hall with numbers, where one can book an hour.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindHalls(string? After = null) : IQuery<IReadOnlyList<HallRow>>;

/// <summary>A hall by name.</summary>
public sealed record HallRow(string Agency, string Name);

internal sealed class FindHallsHandler(Database db) : IHandler<FindHalls, IReadOnlyList<HallRow>>
{
    private const int Shown = 100;

    public async Task<IReadOnlyList<HallRow>> Handle(FindHalls request, CancellationToken cancel)
    {
        var halls = await db.Halls.AsNoTracking().Where(hall => request.After == null || hall.Agency.CompareTo(request.After) > 0).OrderBy(hall => hall.Agency).Take(Shown).ToListAsync(cancel);
        return [.. halls.Select(hall => new HallRow(hall.Agency, hall.Plan.Name))];
    }
}
