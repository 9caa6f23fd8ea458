using MotCua.Calendar;
using MotCua.Kernel;

namespace MotCua.Counter;

/// <summary>The hours that can be booked, and whether the windows of the hall can take one person more.</summary>
internal static class Slots
{
    /// <summary>Every slot of the day that lies wholly within opening hours.</summary>
    public static IEnumerable<DateTimeOffset> StartsOn(WorkingCalendar calendar, DateOnly day, HallRules rules)
    {
        var length = TimeSpan.FromMinutes(rules.SlotMinutes);
        foreach (var shift in OpeningHours.On(calendar, day))
        {
            for (var start = VietnamTime.At(day, shift.Opens); start + length <= VietnamTime.At(day, shift.Closes); start += length)
            {
                yield return start;
            }
        }
    }

    /// <summary>How many more of a group the windows can take beside those booked for the same hour: each person needs a place at a window that serves them.</summary>
    public static int Free(HallPlan plan, IReadOnlyCollection<string> booked, string group)
    {
        var places = plan.Windows.SelectMany(window => Enumerable.Repeat(window, plan.Rules.PlacesPerWindow)).ToArray();
        var takenBy = new string?[places.Length];
        if (booked.Any(one => !Seat(one, new bool[places.Length])))
        {
            return 0;
        }

        var free = 0;
        while (Seat(group, new bool[places.Length]))
        {
            free++;
        }

        return free;

        // Finds a place, letting others move on to another window that serves them too.
        bool Seat(string one, bool[] seen)
        {
            for (var place = 0; place < places.Length; place++)
            {
                if (seen[place] || !places[place].Groups.Contains(one))
                {
                    continue;
                }

                seen[place] = true;
                if (takenBy[place] is not { } other || Seat(other, seen))
                {
                    takenBy[place] = one;
                    return true;
                }
            }

            return false;
        }
    }
}
