using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Counter.Appointments;

/// <summary>The latest appointments of the citizen who asks.</summary>
[Needs(CounterPermissions.Book)]
public sealed record FindMyBookings : IQuery<IReadOnlyList<BookingView>>;

internal sealed class FindMyBookingsHandler(Database db, Bookings bookings) : IHandler<FindMyBookings, IReadOnlyList<BookingView>>
{
    private const int Shown = 20;

    public async Task<IReadOnlyList<BookingView>> Handle(FindMyBookings request, CancellationToken cancel)
    {
        var mine = await db.Bookings.AsNoTracking().Where(booking => booking.Person == bookings.Person).OrderByDescending(booking => booking.At).Take(Shown).ToListAsync(cancel);
        var agencies = mine.Select(booking => booking.Agency).Distinct().ToArray();
        var halls = await db.Halls.AsNoTracking().Where(hall => agencies.Contains(hall.Agency)).ToDictionaryAsync(hall => hall.Agency, cancel);
        return [.. mine.Select(booking => BookingView.Of(booking, halls[booking.Agency].Plan))];
    }
}
