using MotCua.Kernel;

namespace MotCua.Counter.Appointments;

/// <summary>One appointment, for its holder.</summary>
[Needs(CounterPermissions.Book)]
public sealed record ViewBooking(BookingId Booking) : IQuery<BookingView>;

/// <summary>An hour that is kept: where, for what, and the code to show there.</summary>
public sealed record BookingView(BookingId Id, string Agency, string Hall, string Letter, string Group, DateTimeOffset At, string Code, BookingState State, TicketId? Ticket, int Minutes, int GraceMinutes, int Version)
{
    /// <summary>For whom, where there is no account.</summary>
    public string? Name { get; init; }

    internal static BookingView Of(Booking booking, HallPlan plan) => new(booking.Id, booking.Agency, plan.Name, booking.Group, plan.Group(booking.Group)?.Name ?? booking.Group, booking.At, booking.Code,
        booking.State, booking.Ticket, plan.Rules.SlotMinutes, plan.Rules.GraceMinutes, booking.Version);
}

internal sealed class ViewBookingHandler(Floor floor, Bookings bookings) : IHandler<ViewBooking, BookingView>
{
    public async Task<BookingView> Handle(ViewBooking request, CancellationToken cancel)
    {
        var booking = await bookings.Own(request.Booking, null, cancel);
        return BookingView.Of(booking, (await floor.Hall(booking.Agency, cancel)).Plan);
    }
}
