using MotCua.Calendar;
using MotCua.Kernel;

namespace MotCua.Counter;

/// <summary>Whether numbers are given now: until when, or from when again.</summary>
public sealed record Opening(bool IsOpen, DateTimeOffset? Until, DateTimeOffset? Next);

/// <summary>When the doors of a one-stop are open, by the calendar of its agency.</summary>
internal static class OpeningHours
{
    private const int DaysLookedAhead = 40;

    public static IReadOnlyList<Shift> On(WorkingCalendar calendar, DateOnly day) =>
        [.. calendar.ShiftsOn(day).Concat(calendar.CounterShiftsOn(day)).OrderBy(shift => shift.Opens)];

    public static Opening At(WorkingCalendar calendar, DateTimeOffset now, TimeSpan early)
    {
        for (var day = VietnamTime.DayOf(now); day <= VietnamTime.DayOf(now).AddDays(DaysLookedAhead); day = day.AddDays(1))
        {
            foreach (var shift in On(calendar, day))
            {
                var (opens, closes) = (VietnamTime.At(day, shift.Opens), VietnamTime.At(day, shift.Closes));
                if (now < closes)
                {
                    return now >= opens - early ? new(true, closes, null) : new(false, null, opens - early);
                }
            }
        }

        return new(false, null, null);
    }
}
