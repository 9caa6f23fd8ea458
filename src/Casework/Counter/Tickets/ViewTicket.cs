using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Tickets;

/// <summary>The waiting page of one ticket, for whoever scanned its code; it names nobody.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewTicket(TicketId Ticket) : IQuery<TicketView>;

/// <summary>Where a ticket stands in the line.</summary>
public sealed record TicketView(
    TicketId Id, string Agency, string Hall, string Number, string Group, bool IsPriority, TicketState State, DateTimeOffset TakenAt, DateTimeOffset? AppointedAt,
    int Ahead, TimeSpan? Wait, bool IsServed, int? Window, DateTimeOffset? CalledAt, bool IsToday);

internal sealed class ViewTicketHandler(Database db, HallReading reading, Floor floor) : IHandler<ViewTicket, TicketView>
{
    public async Task<TicketView> Handle(ViewTicket request, CancellationToken cancel)
    {
        var ticket = NoSuchTicket.Unless(await db.Tickets.FindAsync([request.Ticket], cancel));
        var now = await reading.Now(ticket.Agency, cancel);
        Waiter[] before = [.. now.Line.TakeWhile(one => one.Id != ticket.Id)];
        return new(ticket.Id, ticket.Agency, now.Plan.Name, ticket.Number, now.Plan.Group(ticket.Group)?.Name ?? ticket.Group, ticket.IsPriority, ticket.State, ticket.TakenAt, ticket.AppointedAt,
            now.Times.Ahead(ticket.Group, before), now.Times.Wait(ticket.Group, before), now.Times.IsServed(ticket.Group), ticket.Window, ticket.CalledAt, ticket.Day == floor.Today);
    }
}
