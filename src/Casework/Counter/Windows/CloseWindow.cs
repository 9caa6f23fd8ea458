using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Windows;

/// <summary>The clerk leaves the window; nobody is called to it any more.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record CloseWindow : ICommand<Done>;

internal sealed class CloseWindowHandler(Floor floor) : IHandler<CloseWindow, Done>
{
    public async Task<Done> Handle(CloseWindow request, CancellationToken cancel)
    {
        var seat = NotAtAWindow.Unless(await floor.OwnSeat(cancel));
        StillServing.If(await floor.AtWindow(seat, cancel) is not null);
        seat.Leave();
        await floor.Moved(seat.Agency, cancel);
        return default;
    }
}
