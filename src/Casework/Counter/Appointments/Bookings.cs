using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Appointments;

/// <summary>What deeds on appointments share: the holder, the slot, and the limits; whoever books for the same day of the hall waits.</summary>
internal sealed class Bookings(Database db, Floor floor)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    /// <summary>So many appointments may be made with one telephone number in a day, called off or not.</summary>
    private const int PerPhoneAndDay = 3;

    /// <summary>The person who books: oneself, or the one acted for.</summary>
    public Guid Person => floor.Actor.OnBehalfOf ?? floor.Actor.Id;

    public async Task<Booking> Own(BookingId id, int? version, CancellationToken cancel)
    {
        var booking = NoSuchBooking.Unless(await db.Bookings.FindAsync([id], cancel));
        NoSuchBooking.Unless(booking.Person == Person);
        booking.MustBeAt(version);
        return booking;
    }

    /// <summary>One made without an account, by the code that its holder was given.</summary>
    public async Task<Booking> ByCode(string code, CancellationToken cancel)
    {
        var typed = code.Trim().ToUpperInvariant();
        return NoSuchCode.At("Code").Unless(await db.Bookings.SingleOrDefaultAsync(one => one.Code == typed && one.Phone != null, cancel));
    }

    /// <summary>One made without an account, by the address to which whoever made it was led; nobody guesses it.</summary>
    public async Task<Booking> JustKept(BookingId id, CancellationToken cancel)
    {
        var booking = NoSuchBooking.Unless(await db.Bookings.FindAsync([id], cancel));
        NoSuchBooking.If(booking.Phone is null);
        return booking;
    }

    /// <summary>Refuses an hour that is not given, or is full.</summary>
    public async Task MustTake(Hall hall, string group, DateTimeOffset at, CancellationToken cancel)
    {
        var day = VietnamTime.DayOf(at);
        var calendar = await floor.Calendar(hall.Agency, cancel);
        NoSuchSlot.Unless(at > floor.Now && day <= floor.Today.AddDays(hall.Plan.Rules.BookDaysAhead) && Slots.StartsOn(calendar, day, hall.Plan.Rules).Contains(at));
        await floor.OneAtATime($"{hall.Agency}/{day:yyyyMMdd}", cancel);
        var booked = await db.Bookings.Where(booking => booking.Agency == hall.Agency && booking.At == at && booking.State == BookingState.Booked).Select(booking => booking.Group).ToListAsync(cancel);
        SlotFull.Unless(Slots.Free(hall.Plan, booked, group) > 0);
    }

    /// <summary>The limits of a telephone number, whoever gives it.</summary>
    public async Task MustBeWithinLimits(HallRules rules, string phone, CancellationToken cancel)
    {
        await floor.OneAtATime($"of/{phone}", cancel);
        var (now, since, morning) = (floor.Now, floor.Now - Remembered, VietnamTime.At(floor.Today, TimeOnly.MinValue));
        var theirs = db.Bookings.Where(booking => booking.Phone == phone && booking.At >= since);
        TooManyToday.With($"{PerPhoneAndDay}").If(await theirs.CountAsync(booking => booking.BookedAt >= morning, cancel) >= PerPhoneAndDay);
        TooManyBookings.With($"{rules.BookingsPerPerson}").If(await theirs.CountAsync(booking => booking.At >= now && booking.State == BookingState.Booked, cancel) >= rules.BookingsPerPerson);
        var missed = await theirs.CountAsync(booking => booking.State == BookingState.Missed, cancel);
        MissedTooOften.With($"{missed}").If(rules.MissedAllowed > 0 && missed >= rules.MissedAllowed);
    }

    /// <summary>Nobody is at two counters at once; another hour is had by moving the appointment.</summary>
    public async Task MustBeFree(DateTimeOffset at, CancellationToken cancel) =>
        HeldAlready.If(await db.Bookings.AnyAsync(booking => booking.Person == Person && booking.At == at && booking.State == BookingState.Booked, cancel));

    public async Task MustBeWithinLimits(HallRules rules, CancellationToken cancel)
    {
        await floor.OneAtATime($"of/{Person:N}", cancel);
        var since = floor.Now - Remembered;
        var held = await db.Bookings.CountAsync(booking => booking.Person == Person && booking.At >= floor.Now && booking.State == BookingState.Booked, cancel);
        TooManyBookings.With($"{rules.BookingsPerPerson}").If(held >= rules.BookingsPerPerson);
        var missed = await db.Bookings.CountAsync(booking => booking.Person == Person && booking.At >= since && booking.State == BookingState.Missed, cancel);
        MissedTooOften.With($"{missed}").If(rules.MissedAllowed > 0 && missed >= rules.MissedAllowed);
    }
}
