using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Counter.Tickets;

/// <summary>What was not finished when a day ended is put aside, and appointments to which nobody came are counted.</summary>
[Needs(CounterPermissions.Arrange)]
public sealed record SweepHalls : ICommand<Swept>;

/// <summary>How many tickets of past days and how many missed appointments were noted.</summary>
public sealed record Swept(int Tickets, int Missed);

internal sealed class SweepHallsHandler(Database db, Floor floor) : IHandler<SweepHalls, Swept>
{
    private const int AtOnce = 500;

    public async Task<Swept> Handle(SweepHalls request, CancellationToken cancel)
    {
        TicketState[] open = [TicketState.Waiting, TicketState.Called, TicketState.Serving];
        var tickets = await db.Tickets.Where(ticket => open.Contains(ticket.State) && ticket.Day < floor.Today).OrderBy(ticket => ticket.Day).Take(AtOnce).ToListAsync(cancel);
        tickets.ForEach(ticket => ticket.Sweep());
        var bookings = await db.Bookings.Where(booking => booking.State == BookingState.Booked && booking.At < floor.Now).OrderBy(booking => booking.At).Take(AtOnce).ToListAsync(cancel);
        var missed = 0;
        foreach (var booking in bookings)
        {
            var hall = await floor.Hall(booking.Agency, cancel);
            if (booking.At + TimeSpan.FromMinutes(hall.Plan.Rules.GraceMinutes) < floor.Now)
            {
                booking.Miss();
                missed++;
            }
        }

        return new(tickets.Count, missed);
    }
}
