using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Appointments;

/// <summary>Whoever holds an appointment shows its code to the machine in the hall and gets a number that is called at that hour.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record CheckIn(string Agency, string Code, string? Kiosk) : ICommand<TicketId>;

internal sealed class CheckInHandler(Database db, Floor floor) : IHandler<CheckIn, TicketId>
{
    private static readonly TimeSpan Earliest = TimeSpan.FromHours(1);

    public async Task<TicketId> Handle(CheckIn request, CancellationToken cancel)
    {
        var hall = await floor.Hall(request.Agency, cancel);
        await floor.MustBeKiosk(hall.Agency, request.Kiosk, cancel);
        var code = (request.Code ?? "").Trim().ToUpperInvariant();
        var booking = NoSuchCode.At("Code").Unless(await db.Bookings.FirstOrDefaultAsync(one => one.Code == code && one.Agency == hall.Agency, cancel));
        if (booking is { State: BookingState.CheckedIn, Ticket: { } given })
        {
            return given;
        }

        BookingOver.Unless(booking.State is BookingState.Booked);
        TooEarly.If(floor.Now < booking.At - Earliest);
        TooLate.If(floor.Now > booking.At + TimeSpan.FromMinutes(hall.Plan.Rules.GraceMinutes));
        var ticket = Ticket.Give(hall.Agency, await floor.NextNumber(hall.Agency, HallPlan.BookedLetter, cancel), booking.Group, false, booking.At, floor.Now);
        db.Add(ticket);
        booking.CheckIn(ticket.Id);
        await floor.Moved(hall.Agency, cancel);
        return ticket.Id;
    }
}
