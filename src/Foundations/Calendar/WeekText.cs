using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar;

/// <summary>A week's hours as officers write them, day by day: "07:30-11:30,13:00-17:00". A day left out is a rest day.</summary>
public sealed record WeekText(
    IReadOnlyDictionary<DayOfWeek, string> Working, IReadOnlyDictionary<DayOfWeek, string>? Counter = null)
{
    /// <summary>The hours meant; refuses what cannot be read.</summary>
    public WeeklyHours Read()
    {
        var working = Shifts(Working);
        NoHours.If(working.Values.All(shifts => shifts.Count == 0));
        return new(working, Shifts(Counter ?? new Dictionary<DayOfWeek, string>()));
    }

    internal bool IsLike(WeekText other)
    {
        var (mine, theirs) = (Read(), other.Read());
        return Enum.GetValues<DayOfWeek>().All(day =>
            mine.Working(day).SequenceEqual(theirs.Working(day)) && mine.Counter(day).SequenceEqual(theirs.Counter(day)));
    }

    internal static WeekText Of(WeeklyHours hours) => new(
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day, day => Shift.Format(hours.Working(day))),
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day, day => Shift.Format(hours.Counter(day))));

    private static Dictionary<DayOfWeek, IReadOnlyList<Shift>> Shifts(IReadOnlyDictionary<DayOfWeek, string> week) =>
        week.ToDictionary(day => day.Key, day =>
        {
            HoursUnreadable.With(day.Value).Unless(Shift.TryParseDay(day.Value, out var shifts));
            return shifts;
        });
}
