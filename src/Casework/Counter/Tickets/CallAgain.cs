using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Tickets;

/// <summary>The clerk calls a number once more: one that has not come yet, or one that was absent and came after all.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record CallAgain(TicketId Ticket, int? Version = null) : ICommand<CalledTicket>;

internal sealed class CallAgainHandler(Floor floor) : IHandler<CallAgain, CalledTicket>
{
    public async Task<CalledTicket> Handle(CallAgain request, CancellationToken cancel)
    {
        var seat = NotAtAWindow.Unless(await floor.OwnSeat(cancel));
        var order = await floor.NextCall(seat.Agency, cancel);
        var ticket = await floor.Ticket(request.Ticket, request.Version, cancel);
        NotYourTicket.Unless(ticket.Agency == seat.Agency);
        NotCalled.If(ticket.State is TicketState.Waiting);
        StillServing.If(ticket.State is TicketState.Absent && await floor.AtWindow(seat, cancel) is not null);
        ticket.Call(seat.Window, floor.Actor.Id, order, floor.Now);
        await floor.Moved(seat.Agency, cancel);
        return new(ticket.Id, ticket.Number, seat.Window);
    }
}
