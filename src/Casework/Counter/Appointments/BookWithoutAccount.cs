using MotCua.Kernel;
using MotCua.People;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Appointments;

/// <summary>Somebody without an account keeps an hour at a hall: a name and a telephone number suffice, and the code that comes back is the only proof.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record BookWithoutAccount(string Agency, string Group, DateTimeOffset At, string Name, string Phone, string? IdempotencyKey = null) : ICommand<BookingId>, IOnce;

internal sealed class BookWithoutAccountHandler(Database db, Floor floor, Bookings bookings) : IHandler<BookWithoutAccount, BookingId>
{
    public async Task<BookingId> Handle(BookWithoutAccount request, CancellationToken cancel)
    {
        NameMissing.At("Name").If(string.IsNullOrWhiteSpace(request.Name) || request.Name.Trim().Length > 120);
        PhoneWrong.At("Phone").Unless(PhoneNumber.TryParse(request.Phone, out var phone));
        var hall = await floor.Hall(request.Agency, cancel);
        NoSuchGroup.Unless(hall.Plan.Group(request.Group)?.TakesBookings is true);
        await bookings.MustBeWithinLimits(hall.Plan.Rules, phone.Value, cancel);
        await bookings.MustTake(hall, request.Group, request.At, cancel);
        var booking = Booking.Keep(hall.Agency, request.Group, request.Name.Trim(), phone.Value, request.At.ToUniversalTime(), floor.Now);
        db.Add(booking);
        return booking.Id;
    }
}
