using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Windows;

/// <summary>A clerk sits down at a window; from then on numbers can be called to it.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record OpenWindow(string Agency, int Window) : ICommand<Done>;

internal sealed class OpenWindowHandler(Database db, Floor floor) : IHandler<OpenWindow, Done>
{
    public async Task<Done> Handle(OpenWindow request, CancellationToken cancel)
    {
        floor.MustBeAllowed(CounterPermissions.Serve, request.Agency);
        var hall = await floor.Hall(request.Agency, cancel);
        NoSuchWindow.If(hall.Plan.Window(request.Window) is null);
        if (await floor.OwnSeat(cancel) is { } old && (old.Agency != hall.Agency || old.Window != request.Window))
        {
            StillServing.If(await floor.AtWindow(old, cancel) is not null);
            old.Leave();
        }

        var seat = await db.Seats.FindAsync([hall.Agency, request.Window], cancel);
        if (seat is null)
        {
            seat = new() { Agency = hall.Agency, Window = request.Window };
            db.Add(seat);
        }

        seat.Take(floor.Actor.Id, floor.Actor.Name, floor.Now);
        await floor.Moved(hall.Agency, cancel);
        return default;
    }
}
