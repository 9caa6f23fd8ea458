using MotCua.Kernel;

namespace MotCua.Counter.Appointments;

/// <summary>One appointment made without an account, for whoever knows its code.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewBookingByCode(string? Code, BookingId? Booking = null) : IQuery<BookingView>;

internal sealed class ViewBookingByCodeHandler(Floor floor, Bookings bookings) : IHandler<ViewBookingByCode, BookingView>
{
    public async Task<BookingView> Handle(ViewBookingByCode request, CancellationToken cancel)
    {
        var booking = request.Booking is { } id ? await bookings.JustKept(id, cancel) : await bookings.ByCode(request.Code ?? "", cancel);
        return BookingView.Of(booking, (await floor.Hall(booking.Agency, cancel)).Plan) with { Name = booking.Name };
    }
}
