namespace MotCua.Calendar;

/// <content>Adding and measuring working time. Every answer comes from one tally: how much has been worked up to a moment.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>
    /// The moment at which this much time has been worked since the start: the earliest such moment when counting forward
    /// (the close of a shift, not the opening of the next), the latest when counting back. Nothing added moves nothing.
    /// </summary>
    public DateTimeOffset Add(DateTimeOffset start, TimeSpan workingTime)
    {
        if (workingTime == TimeSpan.Zero)
        {
            return start.ToUniversalTime();
        }

        var known = TableWith(Local(start).Day.DayNumber);
        while (true)
        {
            var tally = TallyAt(known, start) + workingTime.Ticks;
            if (tally < 0)
            {
                known = Extend(known.First - 1, known.End);
            }
            else if (tally > known.AllTime)
            {
                known = Extend(known.First, known.End + 1);
            }
            else
            {
                return workingTime > TimeSpan.Zero ? Reaching(known, tally) : Resuming(known, tally);
            }
        }
    }

    /// <summary>The time worked between two moments; negative when the second lies before the first.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset until)
    {
        TableWith(Local(from).Day.DayNumber);
        TableWith(Local(until).Day.DayNumber);
        var known = table;
        return new(TallyAt(known, until) - TallyAt(known, from));
    }

    /// <summary>This moment if work goes on then, else the next at which it begins.</summary>
    public DateTimeOffset NextWorkingMoment(DateTimeOffset at)
    {
        var (day, time) = Local(at);
        var known = TableWith(day.DayNumber);
        if (known.Shifts(day.DayNumber).Any(shift => shift.Holds(time)))
        {
            return at.ToUniversalTime();
        }

        while (TallyAt(known, at) >= known.AllTime)
        {
            known = Extend(known.First, known.End + 1);
        }

        return Resuming(known, TallyAt(known, at));
    }

    /// <summary>The day that lies this many working days after (or before) a day, which itself is not counted.</summary>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        if (days == 0)
        {
            return start;
        }

        var known = TableWith(start.DayNumber);
        while (true)
        {
            var through = known.DaysBefore(start.DayNumber) + (days > 0 && known.Shifts(start.DayNumber).Length > 0 ? 1 : 0);
            // Counting back, the day itself must lie before the tally: the first day to reach one more than what precedes it.
            var tally = through + days + (days < 0 ? 1 : 0);
            if (tally < 1)
            {
                known = Extend(known.First - 1, known.End);
            }
            else if (tally > known.AllDays)
            {
                known = Extend(known.First, known.End + 1);
            }
            else
            {
                return DateOnly.FromDayNumber(known.DayReachingDays(tally));
            }
        }
    }

    private static long TallyAt(DayTable known, DateTimeOffset at)
    {
        var (day, time) = Local(at);
        return known.TimeBefore(day.DayNumber)
            + known.Shifts(day.DayNumber).Sum(shift => Math.Clamp(time.Ticks - shift.Opens.Ticks, 0, shift.Ticks));
    }

    private static DateTimeOffset Reaching(DayTable known, long tally)
    {
        var day = known.DayReachingTime(tally);
        var left = tally - known.TimeBefore(day);
        foreach (var shift in known.Shifts(day))
        {
            if (left <= shift.Ticks)
            {
                return Instant(day, shift.Opens.Ticks + left);
            }

            left -= shift.Ticks;
        }

        throw new InvalidOperationException("The tally of working time and the shifts of the day disagree.");
    }

    private static DateTimeOffset Resuming(DayTable known, long tally)
    {
        var day = known.DayPassingTime(tally);
        var left = tally - known.TimeBefore(day);
        foreach (var shift in known.Shifts(day))
        {
            if (left < shift.Ticks)
            {
                return Instant(day, shift.Opens.Ticks + left);
            }

            left -= shift.Ticks;
        }

        throw new InvalidOperationException("The tally of working time and the shifts of the day disagree.");
    }
}
