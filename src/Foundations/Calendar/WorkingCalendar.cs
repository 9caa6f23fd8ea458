namespace MotCua.Calendar;

/// <summary>When one agency works: its hours, the public holidays, swapped days and closures. It never changes; a new notice makes a new one.</summary>
public sealed partial class WorkingCalendar
{
    /// <summary>Vietnam has kept +07:00 without summer time since 1975.</summary>
    private static readonly long Zone = TimeSpan.FromHours(7).Ticks;

    private static readonly int Earliest = new DateOnly(1900, 1, 1).DayNumber;
    private static readonly int Latest = new DateOnly(2200, 1, 1).DayNumber;

    private readonly HoursFrom[] hours;
    private readonly Dictionary<DateOnly, SpecialDay> special = [];
    private readonly ILookup<DateOnly, Closure> closures;
    private readonly Lock extending = new();
    private volatile DayTable table;

    /// <param name="hours">Weekly hours by the day they start; the first also holds before its own day.</param>
    /// <param name="special">Where a day is named twice the later entry holds: an agency's own after its parent's.</param>
    /// <param name="closures">They add up.</param>
    public WorkingCalendar(
        IEnumerable<HoursFrom>? hours = null, IEnumerable<SpecialDay>? special = null, IEnumerable<Closure>? closures = null)
    {
        this.hours = [.. (hours ?? []).OrderBy(entry => entry.Day)];
        if (this.hours.Length == 0)
        {
            this.hours = [new(DateOnly.MinValue, WeeklyHours.Ordinary)];
        }

        foreach (var day in special ?? [])
        {
            this.special[day.Day] = day;
        }

        this.closures = (closures ?? []).ToLookup(closure => closure.Day);
        AnnouncedYears = this.special.Values.Where(IsTet).Select(day => day.Day.Year).ToHashSet();
        table = new(new DateOnly(2018, 1, 1).DayNumber, new DateOnly(2030, 1, 1).DayNumber, PlanOf);
    }

    /// <summary>The years whose Tết holiday is known. Other years are counted by the week alone, and said to be so.</summary>
    public IReadOnlySet<int> AnnouncedYears { get; }

    public SpecialDay? SpecialOn(DateOnly day) => special.GetValueOrDefault(day);

    public IReadOnlyList<Closure> ClosuresOn(DateOnly day) => [.. closures[day]];

    public bool IsWorkingDay(DateOnly day) => ShiftsOn(day).Count > 0;

    public TimeSpan HoursOn(DateOnly day) => new(ShiftsOn(day).Sum(shift => shift.Ticks));

    /// <summary>The time that counts towards deadlines on this day.</summary>
    public IReadOnlyList<Shift> ShiftsOn(DateOnly day) => TableWith(day.DayNumber).Shifts(day.DayNumber);

    /// <summary>The time at which papers are taken in although no time limit runs, a Saturday morning for example.</summary>
    public IReadOnlyList<Shift> CounterShiftsOn(DateOnly day) =>
        special.ContainsKey(day) ? [] : Without(WeekOf(day).Counter(day.DayOfWeek), day);

    public bool IsOpen(DateTimeOffset at)
    {
        var (day, time) = Local(at);
        return ShiftsOn(day).Concat(CounterShiftsOn(day)).Any(shift => shift.Holds(time));
    }

    public IReadOnlyList<int> UnannouncedYears(DateOnly from, DateOnly until) =>
        [.. Enumerable.Range(from.Year, Math.Max(0, until.Year - from.Year) + 1).Where(year => !AnnouncedYears.Contains(year))];

    private Shift[] PlanOf(DateOnly day)
    {
        var week = WeekOf(day);
        var shifts = special.GetValueOrDefault(day) switch
        {
            null => week.Working(day.DayOfWeek),
            { Kind: not SpecialDayKind.MakeUpDay } => [],
            { Hours: { Count: > 0 } own } => own,
            { SwappedWith: { } swapped } when week.Working(swapped.DayOfWeek) is { Count: > 0 } usual => usual,
            _ => week.FirstWorkingDay,
        };
        return Without(shifts, day);
    }

    private Shift[] Without(IEnumerable<Shift> shifts, DateOnly day) =>
        [.. closures[day].Aggregate(shifts, (left, closure) => Shift.Without(left, closure.From, closure.Until))];

    private WeeklyHours WeekOf(DateOnly day)
    {
        var last = Array.FindLastIndex(hours, entry => entry.Day <= day);
        return hours[Math.Max(last, 0)].Hours;
    }

    /// <summary>Lunar New Year falls between 21 January and 20 February; its eve is a holiday too.</summary>
    private static bool IsTet(SpecialDay day) =>
        day is { Kind: SpecialDayKind.Holiday, IsProvisional: false, Day: { Month: 1, Day: >= 20 } or { Month: 2, Day: <= 24 } };

    private DayTable TableWith(int day)
    {
        var known = table;
        return day >= known.First && day < known.End ? known : Extend(day, day + 1);
    }

    /// <summary>Widens the table to hold these days and as much again, so that widening stays rare.</summary>
    private DayTable Extend(int first, int end)
    {
        if (first < Earliest || end > Latest)
        {
            throw new ArgumentOutOfRangeException(nameof(first), "The working calendar reaches from 1900 to 2199.");
        }

        lock (extending)
        {
            var known = table;
            if (first < known.First || end > known.End)
            {
                var more = known.End - known.First;
                table = known = new(
                    first < known.First ? Math.Max(Earliest, Math.Min(first, known.First - more)) : known.First,
                    end > known.End ? Math.Min(Latest, Math.Max(end, known.End + more)) : known.End,
                    PlanOf);
            }

            return known;
        }
    }

    private static (DateOnly Day, TimeOnly Time) Local(DateTimeOffset at)
    {
        var (day, time) = Math.DivRem(at.UtcTicks + Zone, TimeSpan.TicksPerDay);
        return (DateOnly.FromDayNumber((int)day), new(time));
    }

    private static DateTimeOffset Instant(int day, long timeOfDay) => new((day * TimeSpan.TicksPerDay) + timeOfDay - Zone, TimeSpan.Zero);
}
