using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Tickets;

/// <summary>Somebody takes a number at the machine in the hall; it asks for no name.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record TakeTicket(string Agency, string Group, bool IsPriority, string? Kiosk, string? IdempotencyKey = null) : ICommand<TicketId>, IOnce;

internal sealed class TakeTicketHandler(Database db, Floor floor) : IHandler<TakeTicket, TicketId>
{
    public async Task<TicketId> Handle(TakeTicket request, CancellationToken cancel)
    {
        var hall = await floor.Hall(request.Agency, cancel);
        await floor.MustBeKiosk(hall.Agency, request.Kiosk, cancel);
        var group = NoSuchGroup.Unless(hall.Plan.Group(request.Group));
        await floor.MustBeOpen(hall, cancel);
        var number = await floor.NextNumber(hall.Agency, request.IsPriority ? HallPlan.PriorityLetter : group.Letter, cancel);
        var ticket = Ticket.Give(hall.Agency, number, group.Letter, request.IsPriority, null, floor.Now);
        db.Add(ticket);
        await floor.Moved(hall.Agency, cancel);
        return ticket.Id;
    }
}
