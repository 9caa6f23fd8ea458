using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Kiosks;

/// <summary>A machine gives out no more numbers: it was moved, stolen or replaced.</summary>
[Needs(CounterPermissions.Keep)]
public sealed record CloseKiosk(KioskId Kiosk) : ICommand<Done>;

internal sealed class CloseKioskHandler(Database db, Floor floor) : IHandler<CloseKiosk, Done>
{
    public async Task<Done> Handle(CloseKiosk request, CancellationToken cancel)
    {
        var kiosk = NoSuchKiosk.Unless(await db.Kiosks.FindAsync([request.Kiosk], cancel));
        floor.MustBeAllowed(CounterPermissions.Keep, kiosk.Agency);
        kiosk.Close(floor.Now);
        return default;
    }
}
