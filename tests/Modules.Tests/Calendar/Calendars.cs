using System.Globalization;
using CsCheck;
using MotCua.Calendar;

namespace MotCua.Modules.Tests.Calendar;

/// <summary>Calendars and moments that the tests of this room share.</summary>
internal static class Calendars
{
    public static readonly WorkingCalendar Shipped = new(special: HolidayFile.Shipped.Days);

    /// <summary>A hard one: many odd days, closures, hours that change with the season, a Saturday morning.</summary>
    public static readonly Gen<WorkingCalendar> Any =
        from hours in Hours.List[1, 3]
        from starts in Gen.Int[0, 400].List[hours.Count]
        from special in Gen.Select(Gen.Int[0, 400], Gen.Enum<SpecialDayKind>()).List[0, 60]
        from closures in Gen.Select(Gen.Int[0, 400], Gen.Int[0, 22], Gen.Int[1, 10]).List[0, 20]
        select new WorkingCalendar(
            hours.Zip(starts, (week, start) => new HoursFrom(FirstDay.AddDays(start), week)),
            special.Select(day => new SpecialDay(FirstDay.AddDays(day.Item1), day.Item2, "")),
            closures.Select(c => new Closure(
                FirstDay.AddDays(c.Item1), new(c.Item2, 15), new(Math.Min(23, c.Item2 + c.Item3), 45), "", "")));

    public static readonly DateOnly FirstDay = new(2023, 12, 1);

    public static readonly Gen<DateTimeOffset> AnyMinute = Gen.Int[0, 380 * 24 * 60].Select(minute => At("2023-12-01 00:00").AddMinutes(minute));

    private static Gen<WeeklyHours> Hours =>
        from monday in Day
        from rest in Day.Array[7]
        from shut in Gen.Bool.Array[7]
        select new WeeklyHours(Enumerable.Range(0, 7).ToDictionary(
            day => (DayOfWeek)day,
            IReadOnlyList<Shift> (day) => day == 1 ? monday : shut[day] ? [] : rest[day]));

    private static Gen<Shift[]> Day =>
        from opens in Gen.Int[5 * 60, 9 * 60]
        from morning in Gen.Int[1, 180]
        from pause in Gen.Int[0, 120]
        from afternoon in Gen.Int[1, 300]
        select new Shift[]
        {
            new(Time(opens), Time(opens + morning)),
            new(Time(opens + morning + pause), Time(opens + morning + pause + afternoon)),
        };

    public static TimeOnly Time(int minutes) => new(minutes / 60, minutes % 60);

    /// <summary>A moment by the clock on the wall in Vietnam.</summary>
    public static DateTimeOffset At(string wall) =>
        DateTimeOffset.ParseExact(wall + " +07:00", "yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);

    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
