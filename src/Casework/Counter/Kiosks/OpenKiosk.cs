using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Kiosks;

/// <summary>An official prepares to let a machine in the hall give out numbers: a code that opens once, typed at the machine.</summary>
[Needs(CounterPermissions.Keep)]
public sealed record OpenKiosk(string Agency, string Name) : ICommand<OpenedKiosk>;

/// <summary>The code to be typed at the machine within ten minutes; it is shown this once.</summary>
public sealed record OpenedKiosk(KioskId Id, string Code, DateTimeOffset Until);

internal sealed class OpenKioskHandler(Database db, Floor floor) : IHandler<OpenKiosk, OpenedKiosk>
{
    public async Task<OpenedKiosk> Handle(OpenKiosk request, CancellationToken cancel)
    {
        floor.MustBeAllowed(CounterPermissions.Keep, request.Agency);
        var hall = await floor.Hall(request.Agency, cancel);
        PlanWrong.With("name").If(string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > 100);
        var (kiosk, code) = Kiosk.Prepare(hall.Agency, request.Name.Trim(), floor.Now);
        db.Add(kiosk);
        return new(kiosk.Id, code, kiosk.CodeUntil);
    }
}
