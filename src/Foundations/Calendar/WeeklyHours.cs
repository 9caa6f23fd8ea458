namespace MotCua.Calendar;

/// <summary>The office hours an agency keeps in an ordinary week.</summary>
/// <remarks>
/// Working shifts count towards time limits. Counter shifts (a Saturday morning, say) only mean that papers are taken in
/// and handed out then; no time limit runs, because the officers who settle the matter are not at work.
/// </remarks>
public sealed class WeeklyHours
{
    private readonly Shift[][] working;
    private readonly Shift[][] counter;

    public WeeklyHours(
        IReadOnlyDictionary<DayOfWeek, IReadOnlyList<Shift>> working,
        IReadOnlyDictionary<DayOfWeek, IReadOnlyList<Shift>>? counter = null)
    {
        this.working = ByDay(working);
        this.counter = ByDay(counter ?? new Dictionary<DayOfWeek, IReadOnlyList<Shift>>());
        if (this.working.All(day => day.Length == 0))
        {
            throw new ArgumentException("A week without any working shift would never reach a deadline.", nameof(working));
        }
    }

    /// <summary>Monday to Friday, eight hours, with a lunch break: what an agency keeps that has said nothing else.</summary>
    public static WeeklyHours Ordinary { get; } =
        MondayToFriday(new(new(7, 30), new(11, 30)), new(new(13, 0), new(17, 0)));

    public static WeeklyHours MondayToFriday(params Shift[] shifts) => new(
        Enumerable.Range((int)DayOfWeek.Monday, 5).ToDictionary(day => (DayOfWeek)day, IReadOnlyList<Shift> (_) => shifts));

    public IReadOnlyList<Shift> Working(DayOfWeek day) => working[(int)day];

    public IReadOnlyList<Shift> Counter(DayOfWeek day) => counter[(int)day];

    /// <summary>The shifts of the week's first working day: what a made-up Saturday keeps unless told otherwise.</summary>
    internal Shift[] FirstWorkingDay =>
        Enumerable.Range(1, 7).Select(day => working[day % 7]).First(shifts => shifts.Length > 0);

    private static Shift[][] ByDay(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<Shift>> hours) =>
        [.. Enum.GetValues<DayOfWeek>().Select(day => hours.TryGetValue(day, out var shifts) ? Ordered(shifts) : [])];

    private static Shift[] Ordered(IEnumerable<Shift> shifts)
    {
        Shift[] ordered = [.. shifts.OrderBy(shift => shift.Opens)];
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.Second.Opens < pair.First.Closes)
            ? throw new ArgumentException($"Shifts overlap: {Shift.Format(ordered)}.", nameof(shifts))
            : ordered;
    }
}

/// <summary>From this day on an agency keeps these weekly hours (summer and winter hours, a new decision).</summary>
public sealed record HoursFrom(DateOnly Day, WeeklyHours Hours);
