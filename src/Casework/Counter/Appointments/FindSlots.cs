using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Appointments;

/// <summary>The hours of one day that can still be booked for a group; without a day, the first day on which any can.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindSlots(string Agency, string Group, DateOnly? Day = null) : IQuery<SlotsOfDay>;

/// <summary>One day with its hours, and the days among which one may choose.</summary>
public sealed record SlotsOfDay(string Agency, string Hall, string Group, DateOnly Day, IReadOnlyList<SlotRow> Slots, IReadOnlyList<DateOnly> Days);

/// <summary>An hour and how many more people it takes.</summary>
public sealed record SlotRow(DateTimeOffset At, int Free);

internal sealed class FindSlotsHandler(Database db, Floor floor) : IHandler<FindSlots, SlotsOfDay>
{
    public async Task<SlotsOfDay> Handle(FindSlots request, CancellationToken cancel)
    {
        var hall = await floor.Hall(request.Agency, cancel);
        var group = NoSuchGroup.Unless(hall.Plan.Group(request.Group));
        NoSuchGroup.Unless(group.TakesBookings);
        var calendar = await floor.Calendar(hall.Agency, cancel);
        var rules = hall.Plan.Rules;
        var days = Enumerable.Range(0, rules.BookDaysAhead + 1).Select(floor.Today.AddDays)
            .Where(day => Slots.StartsOn(calendar, day, rules).Any(at => at > floor.Now)).ToArray();
        NoSuchSlot.If(request.Day is { } asked && !days.Contains(asked));

        var until = floor.Today.AddDays(rules.BookDaysAhead + 1);
        var booked = (await db.Bookings.AsNoTracking()
            .Where(booking => booking.Agency == hall.Agency && booking.At > floor.Now && booking.At < VietnamTime.At(until, TimeOnly.MinValue) && booking.State == BookingState.Booked)
            .Select(booking => new { booking.At, booking.Group }).ToListAsync(cancel)).ToLookup(booking => booking.At, booking => booking.Group);
        var chosen = request.Day ?? days.FirstOrDefault(day => Of(day).Any(slot => slot.Free > 0), days is [var first, ..] ? first : floor.Today);
        return new(hall.Agency, hall.Plan.Name, group.Letter, chosen, [.. Of(chosen)], days);

        IEnumerable<SlotRow> Of(DateOnly day) => Slots.StartsOn(calendar, day, rules).Where(at => at > floor.Now)
            .Select(at => new SlotRow(at, Slots.Free(hall.Plan, [.. booked[at]], group.Letter)));
    }
}
