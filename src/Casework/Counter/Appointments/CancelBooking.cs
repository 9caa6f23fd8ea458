using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Appointments;

/// <summary>The holder gives the hour back, and somebody else can have it.</summary>
[Needs(CounterPermissions.Book)]
public sealed record CancelBooking(BookingId Booking, int? Version = null) : ICommand<Done>;

internal sealed class CancelBookingHandler(Floor floor, Bookings bookings) : IHandler<CancelBooking, Done>
{
    public async Task<Done> Handle(CancelBooking request, CancellationToken cancel)
    {
        var booking = await bookings.Own(request.Booking, request.Version, cancel);
        BookingOver.If(booking.At <= floor.Now);
        booking.Cancel();
        return default;
    }
}
