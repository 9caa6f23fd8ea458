using MotCua.Kernel;

namespace MotCua.Calendar;

/// <content>From a published time limit to the moment promised to the citizen.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>A working day as a quantity of time (Labour Code article 105).</summary>
    public static readonly TimeSpan WorkingDay = TimeSpan.FromHours(8);

    /// <summary>When the dossier counts as received: now if the office is open, else when work next begins.</summary>
    public DateTimeOffset ReceivedAt(DateTimeOffset at) => IsOpen(at) ? at.ToUniversalTime() : NextWorkingMoment(at);

    /// <summary>The moment by which the matter must be settled; none when the limit states no unit.</summary>
    public DateTimeOffset? Due(DateTimeOffset start, TimeLimit limit, CountingStrategy strategy, bool holidaysSkipped = false) =>
        Reckon(start, limit, strategy, holidaysSkipped).DueAt;

    /// <summary>The deadline with what it rests on.</summary>
    /// <param name="holidaysSkipped">Some provinces leave public holidays out of calendar days as well.</param>
    public Reckoning Reckon(DateTimeOffset start, TimeLimit limit, CountingStrategy strategy, bool holidaysSkipped = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit.Value);
        var received = ReceivedAt(start);
        var day = Local(received).Day;
        DateTimeOffset? due = limit.Unit switch
        {
            TimeUnit.Hour => Add(received, Times(limit.Value, TimeSpan.FromHours(1))),
            TimeUnit.WorkingDay when strategy is CountingStrategy.RunningHours || !IsWhole(limit.Value)
                => Add(received, Times(limit.Value, WorkingDay)),
            TimeUnit.WorkingDay => CloseOf(OffRestDays(AddWorkingDays(day, (int)limit.Value))),
            TimeUnit.Day => CloseOf(OffRestDays(AddDays(day, (int)Math.Ceiling(limit.Value), holidaysSkipped))),
            TimeUnit.Month => CloseOf(OffRestDays(AddMonths(day, limit.Value))),
            _ => null,
        };
        return new(received, due, due is { } end ? UnannouncedYears(day, Local(end).Day) : []);
    }

    /// <summary>How much working time a limit amounts to when it starts at this moment; none when it states no unit.</summary>
    public TimeSpan? AsWorkingTime(TimeLimit limit, DateTimeOffset start, CountingStrategy strategy) => limit.Unit switch
    {
        TimeUnit.WorkingDay => Times(limit.Value, WorkingDay),
        TimeUnit.Hour => Times(limit.Value, TimeSpan.FromHours(1)),
        _ => Reckon(start, limit, strategy) is { DueAt: { } due } reckoning ? Between(reckoning.ReceivedAt, due) : null,
    };

    /// <summary>By when the one-stop must have passed the dossier on: the same day, or at the start of the next if it came late.</summary>
    public DateTimeOffset TransferBy(DateTimeOffset received, TimeOnly sameDayUntil)
    {
        var moment = ReceivedAt(received);
        var (day, time) = Local(moment);
        return time <= sameDayUntil && IsWorkingDay(day) ? CloseOf(day) : OpeningOf(AddWorkingDays(day, 1));
    }

    /// <summary>When a matter settled within the day is due: that day, or the next working day if it came late.</summary>
    public DateTimeOffset DueWithinTheDay(DateTimeOffset received, TimeOnly sameDayUntil)
    {
        var (day, time) = Local(ReceivedAt(received));
        return CloseOf(time <= sameDayUntil && IsWorkingDay(day) ? day : AddWorkingDays(day, 1));
    }

    /// <summary>The last moment from which so much working time still lies before an end.</summary>
    public DateTimeOffset Before(DateTimeOffset end, TimeSpan workingTime)
    {
        var left = workingTime;
        var last = VietnamTime.DayOf(end);
        for (var day = last; day.DayNumber > Math.Max(Earliest, last.DayNumber - 4000); day = day.AddDays(-1))
        {
            foreach (var shift in ShiftsOn(day).Reverse())
            {
                var (opens, closes) = (Instant(day.DayNumber, shift.Opens.Ticks), Instant(day.DayNumber, shift.Closes.Ticks));
                var worked = (end < closes ? end : closes) - opens;
                if (worked >= left && worked > TimeSpan.Zero)
                {
                    return opens + worked - left;
                }

                left -= worked > TimeSpan.Zero ? worked : TimeSpan.Zero;
            }
        }

        return end;
    }

    public DateTimeOffset OpeningOf(DateOnly workingDay) => Instant(workingDay.DayNumber, ShiftsOn(workingDay)[0].Opens.Ticks);

    public DateTimeOffset CloseOf(DateOnly workingDay) => Instant(workingDay.DayNumber, ShiftsOn(workingDay)[^1].Closes.Ticks);

    private DateOnly OffRestDays(DateOnly day) => IsWorkingDay(day) ? day : AddWorkingDays(day, 1);

    private DateOnly AddDays(DateOnly day, int days, bool holidaysSkipped)
    {
        if (!holidaysSkipped)
        {
            return day.AddDays(days);
        }

        while (days > 0)
        {
            day = day.AddDays(1);
            days -= SpecialOn(day) is { Kind: not SpecialDayKind.MakeUpDay } ? 0 : 1;
        }

        return day;
    }

    /// <summary>Civil Code article 146: half a month is fifteen days.</summary>
    private static DateOnly AddMonths(DateOnly day, decimal months)
    {
        var whole = decimal.Truncate(months);
        return day.AddMonths((int)whole).AddDays((int)Math.Ceiling((months - whole) * 30));
    }

    private static TimeSpan Times(decimal value, TimeSpan unit) => new((long)(value * unit.Ticks));

    private static bool IsWhole(decimal value) => value == decimal.Truncate(value);
}
