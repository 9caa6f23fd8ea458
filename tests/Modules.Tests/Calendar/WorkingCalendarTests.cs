using MotCua.Calendar;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar;

/// <summary>The week, its odd days and its shut hours.</summary>
public sealed class WorkingCalendarTests
{
    private static readonly Shift Morning = new(new(7, 30), new(11, 30));
    private static readonly Shift Afternoon = new(new(13, 0), new(17, 0));

    [Theory]
    [InlineData("2023-06-02 07:30", 8, "2023-06-02 17:00")]
    [InlineData("2023-06-02 09:10", 4, "2023-06-02 14:40")]
    [InlineData("2023-06-02 16:59", 1, "2023-06-05 08:29")]
    [InlineData("2023-06-02 11:45", 1, "2023-06-02 14:00")]
    [InlineData("2023-06-05 08:00", -8, "2023-06-02 08:00")]
    [InlineData("2023-06-05 07:30", -4, "2023-06-02 13:00")]
    [InlineData("2023-06-03 10:00", 0, "2023-06-03 10:00")]
    public void Hours_are_added_over_lunch_and_the_weekend(string start, int hours, string end) =>
        Assert.Equal(At(end), Shipped.Add(At(start), TimeSpan.FromHours(hours)));

    [Fact]
    public void What_is_answered_is_universal_time_whatever_the_zone_asked_in()
    {
        var inTokyo = At("2023-06-02 09:00").ToOffset(TimeSpan.FromHours(9));

        Assert.Equal(TimeSpan.Zero, Shipped.Add(inTokyo, TimeSpan.FromHours(1)).Offset);
        Assert.Equal(At("2023-06-02 10:00"), Shipped.Add(inTokyo, TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_swapped_day_rests_and_its_Saturday_works()
    {
        Assert.False(Shipped.IsWorkingDay(On("2024-04-29")));
        Assert.Equal(TimeSpan.FromHours(8), Shipped.HoursOn(On("2024-05-04")));
        Assert.Equal(On("2024-05-06"), Shipped.AddWorkingDays(On("2024-05-02"), 3));
    }

    [Fact]
    public void A_made_up_Saturday_may_keep_hours_of_its_own()
    {
        var calendar = new WorkingCalendar(special: [new(On("2024-05-04"), SpecialDayKind.MakeUpDay, "", Hours: [Morning])]);

        Assert.Equal(At("2024-05-06 08:30"), calendar.Add(At("2024-05-03 16:00"), TimeSpan.FromHours(6)));
    }

    [Fact]
    public void A_storm_that_shuts_the_afternoon_takes_only_the_afternoon()
    {
        var calendar = new WorkingCalendar(closures: [new(On("2024-09-06"), new(12, 0), new(17, 0), "Bão số 3", "Công điện 86/CĐ-TTg")]);

        Assert.Equal(TimeSpan.FromHours(4), calendar.HoursOn(On("2024-09-06")));
        Assert.Equal(At("2024-09-09 08:30"), calendar.Add(At("2024-09-06 11:30"), TimeSpan.FromHours(1)));
        Assert.True(calendar.IsWorkingDay(On("2024-09-06")));
    }

    [Fact]
    public void An_office_shut_for_the_whole_day_does_not_work_that_day()
    {
        var calendar = new WorkingCalendar(closures: [Closure.WholeDay(On("2024-09-09"), "Bão số 3", "Công điện 86/CĐ-TTg")]);

        Assert.Equal(On("2024-09-10"), calendar.AddWorkingDays(On("2024-09-06"), 1));
    }

    [Fact]
    public void Summer_and_winter_hours_change_on_their_day()
    {
        var calendar = new WorkingCalendar(
        [
            new(On("2023-01-01"), WeeklyHours.Ordinary),
            new(On("2023-04-15"), WeeklyHours.MondayToFriday(new(new(7, 0), new(11, 30)), new(new(13, 30), new(17, 0)))),
        ]);

        Assert.Equal(At("2023-04-17 08:00"), calendar.Add(At("2023-04-14 17:00"), TimeSpan.FromHours(1)));
        Assert.Equal(At("2023-04-13 08:30"), calendar.Add(At("2023-04-12 17:00"), TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_Saturday_counter_takes_papers_in_but_no_limit_runs_then()
    {
        var calendar = new WorkingCalendar([new(DateOnly.MinValue, SaturdayCounter())]);

        Assert.True(calendar.IsOpen(At("2023-06-03 09:00")));
        Assert.False(calendar.IsOpen(At("2023-06-03 14:00")));
        Assert.False(calendar.IsWorkingDay(On("2023-06-03")));
        Assert.Equal(At("2023-06-05 08:30"), calendar.Add(At("2023-06-03 09:00"), TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_Saturday_morning_worked_in_full_counts()
    {
        var week = new WeeklyHours(Enumerable.Range(1, 6).ToDictionary(
            day => (DayOfWeek)day, IReadOnlyList<Shift> (day) => day == 6 ? [Morning] : [Morning, Afternoon]));

        Assert.Equal(At("2023-06-05 08:30"), new WorkingCalendar([new(DateOnly.MinValue, week)]).Add(At("2023-06-02 17:00"), TimeSpan.FromHours(5)));
    }

    [Fact]
    public void An_own_day_of_an_agency_prevails_over_its_parents()
    {
        var calendar = new WorkingCalendar(special:
        [
            new(On("2024-04-29"), SpecialDayKind.SwapOff, "of the province"),
            new(On("2024-04-29"), SpecialDayKind.MakeUpDay, "of the commune"),
        ]);

        Assert.True(calendar.IsWorkingDay(On("2024-04-29")));
    }

    [Fact]
    public void Hours_that_overlap_or_never_open_are_no_hours()
    {
        Assert.Throws<ArgumentException>(() => new Shift(new(11, 0), new(11, 0)));
        Assert.Throws<ArgumentException>(() => WeeklyHours.MondayToFriday(Morning, new(new(11, 0), new(12, 0))));
        Assert.Throws<ArgumentException>(() => WeeklyHours.MondayToFriday());
        Assert.Throws<ArgumentOutOfRangeException>(() => Shipped.AddWorkingDays(On("2024-01-01"), 100_000));
    }

    [Theory]
    [InlineData("07:30-11:30,13:00-17:00", true)]
    [InlineData(" 7:30 - 11:30 ", true)]
    [InlineData("", true)]
    [InlineData("13:00-17:00,07:30-11:30", false)]
    [InlineData("07:30", false)]
    [InlineData("11:30-07:30", false)]
    public void Hours_are_read_as_officers_write_them(string text, bool readable) =>
        Assert.Equal(readable, Shift.TryParseDay(text, out _));

    internal static WeeklyHours SaturdayCounter() => new(
        Enumerable.Range(1, 5).ToDictionary(day => (DayOfWeek)day, IReadOnlyList<Shift> (_) => [Morning, Afternoon]),
        new Dictionary<DayOfWeek, IReadOnlyList<Shift>> { [DayOfWeek.Saturday] = [Morning] });
}
