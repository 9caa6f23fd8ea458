using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Tickets;

/// <summary>The clerk is done with whoever was at the window and calls whoever is next; nothing comes back when nobody waits.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record CallNext(string? IdempotencyKey = null) : ICommand<CalledTicket?>, IOnce;

/// <summary>A number that was called, and the window it was called to.</summary>
public sealed record CalledTicket(TicketId Id, string Number, int Window);

internal sealed class CallNextHandler(Database db, Floor floor) : IHandler<CallNext, CalledTicket?>
{
    public async Task<CalledTicket?> Handle(CallNext request, CancellationToken cancel)
    {
        var seat = NotAtAWindow.Unless(await floor.OwnSeat(cancel));
        floor.MustBeAllowed(CounterPermissions.Serve, seat.Agency);
        var hall = await floor.Hall(seat.Agency, cancel);
        var window = NoSuchWindow.Unless(hall.Plan.Window(seat.Window));
        var order = await floor.NextCall(seat.Agency, cancel);
        if (await floor.AtWindow(seat, cancel) is { } before)
        {
            StillCalled.With(before.Number).If(before.State is TicketState.Called);
            before.Finish(floor.Now);
        }

        await floor.Moved(seat.Agency, cancel);
        var today = db.Tickets.Where(ticket => ticket.Agency == seat.Agency && ticket.Day == floor.Today);
        var waiting = await today.Where(ticket => ticket.State == TicketState.Waiting).ToListAsync(cancel);
        var recent = await today.Where(ticket => ticket.CallOrder != null && window.Groups.Contains(ticket.Group)).OrderByDescending(ticket => ticket.CallOrder)
            .Take(hall.Plan.Rules.OrdinaryPerPriority).Select(ticket => ticket.IsPriority).ToListAsync(cancel);
        var mine = waiting.Where(ticket => ticket.ForWindow is { } sentTo ? sentTo == window.Number : window.Groups.Contains(ticket.Group)).Select(Waiter.Of).ToArray();
        if (TurnOrder.Next(mine, recent, hall.Plan.Rules, floor.Now) is not { } next)
        {
            return null;
        }

        waiting.Single(ticket => ticket.Id == next.Id).Call(window.Number, floor.Actor.Id, order, floor.Now);
        return new(next.Id, next.Number, window.Number);
    }
}
