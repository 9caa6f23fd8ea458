using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Appointments;

/// <summary>A citizen keeps an hour at a hall, so as not to wait there.</summary>
[Needs(CounterPermissions.Book)]
public sealed record BookSlot(string Agency, string Group, DateTimeOffset At, string? IdempotencyKey = null) : ICommand<BookingId>, IOnce;

internal sealed class BookSlotHandler(Database db, Floor floor, Bookings bookings) : IHandler<BookSlot, BookingId>
{
    public async Task<BookingId> Handle(BookSlot request, CancellationToken cancel)
    {
        var hall = await floor.Hall(request.Agency, cancel);
        NoSuchGroup.Unless(hall.Plan.Group(request.Group)?.TakesBookings is true);
        await bookings.MustBeWithinLimits(hall.Plan.Rules, cancel);
        await bookings.MustBeFree(request.At.ToUniversalTime(), cancel);
        await bookings.MustTake(hall, request.Group, request.At, cancel);
        var booking = Booking.Keep(hall.Agency, request.Group, bookings.Person, request.At.ToUniversalTime(), floor.Now);
        db.Add(booking);
        return booking.Id;
    }
}
