using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Counter.Kiosks;

/// <summary>The machines of a hall.</summary>
[Needs(CounterPermissions.Keep)]
public sealed record FindKiosks(string Agency) : IQuery<IReadOnlyList<KioskRow>>;

/// <summary>A machine: waiting for its code, giving out numbers, or closed.</summary>
public sealed record KioskRow(KioskId Id, string Name, DateTimeOffset? UnlockedAt, DateTimeOffset? ClosedAt);

internal sealed class FindKiosksHandler(Database db, Floor floor) : IHandler<FindKiosks, IReadOnlyList<KioskRow>>
{
    private const int Shown = 30;

    public async Task<IReadOnlyList<KioskRow>> Handle(FindKiosks request, CancellationToken cancel)
    {
        floor.MustBeAllowed(CounterPermissions.Keep, request.Agency);
        return await db.Kiosks.AsNoTracking().Where(kiosk => kiosk.Agency == request.Agency).OrderByDescending(kiosk => kiosk.Id).Take(Shown)
            .Select(kiosk => new KioskRow(kiosk.Id, kiosk.Name, kiosk.UnlockedAt, kiosk.ClosedAt)).ToListAsync(cancel);
    }
}
