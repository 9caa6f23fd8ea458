namespace MotCua.Calendar;

/// <summary>Working time tallied day by day over a range, so that adding to it is a binary search and not a walk.</summary>
internal sealed class DayTable
{
    private readonly Shift[][] shifts;
    private readonly long[] timeBefore;
    private readonly long[] daysBefore;

    public DayTable(int first, int end, Func<DateOnly, Shift[]> plan)
    {
        (First, End) = (first, end);
        var count = end - first;
        (shifts, timeBefore, daysBefore) = (new Shift[count][], new long[count + 1], new long[count + 1]);
        for (var i = 0; i < count; i++)
        {
            shifts[i] = plan(DateOnly.FromDayNumber(first + i));
            timeBefore[i + 1] = timeBefore[i] + shifts[i].Sum(shift => shift.Ticks);
            daysBefore[i + 1] = daysBefore[i] + (shifts[i].Length > 0 ? 1 : 0);
        }
    }

    public int First { get; }

    public int End { get; }

    public long AllTime => timeBefore[^1];

    public long AllDays => daysBefore[^1];

    public Shift[] Shifts(int day) => shifts[day - First];

    public long TimeBefore(int day) => timeBefore[day - First];

    public long DaysBefore(int day) => daysBefore[day - First];

    /// <summary>The first day by whose end this much time has been worked.</summary>
    public int DayReachingTime(long tally) => First + FirstAtLeast(timeBefore, tally) - 1;

    /// <summary>The day on which more than this is worked for the first time.</summary>
    public int DayPassingTime(long tally) => First + FirstAtLeast(timeBefore, tally + 1) - 1;

    public int DayReachingDays(long tally) => First + FirstAtLeast(daysBefore, tally) - 1;

    private static int FirstAtLeast(long[] tallies, long value)
    {
        var (low, high) = (0, tallies.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tallies[middle] < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
