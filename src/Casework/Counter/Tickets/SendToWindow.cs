using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Tickets;

/// <summary>The holder of a number must go on to another window, and is called there before others.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record SendToWindow(TicketId Ticket, int Window, int? Version = null) : ICommand<Done>;

internal sealed class SendToWindowHandler(Floor floor) : IHandler<SendToWindow, Done>
{
    public async Task<Done> Handle(SendToWindow request, CancellationToken cancel)
    {
        var ticket = await floor.OwnTicket(request.Ticket, request.Version, cancel);
        var hall = await floor.Hall(ticket.Agency, cancel);
        NoSuchWindow.If(hall.Plan.Window(request.Window) is null || request.Window == ticket.Window);
        ticket.SendTo(request.Window);
        return default;
    }
}
