using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Appointments;

/// <summary>The holder takes another hour instead; the code stays the same.</summary>
[Needs(CounterPermissions.Book)]
public sealed record MoveBooking(BookingId Booking, DateTimeOffset At, int? Version = null) : ICommand<Done>;

internal sealed class MoveBookingHandler(Floor floor, Bookings bookings) : IHandler<MoveBooking, Done>
{
    public async Task<Done> Handle(MoveBooking request, CancellationToken cancel)
    {
        var booking = await bookings.Own(request.Booking, request.Version, cancel);
        BookingOver.If(booking.At <= floor.Now);
        if (booking.At != request.At)
        {
            await bookings.MustTake(await floor.Hall(booking.Agency, cancel), booking.Group, request.At, cancel);
            booking.Move(request.At.ToUniversalTime());
        }

        return default;
    }
}
