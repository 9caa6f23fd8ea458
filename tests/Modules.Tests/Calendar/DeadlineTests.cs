using MotCua.Calendar;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar;

/// <summary>From a time limit to the promised moment, in both ways of counting.</summary>
public sealed class DeadlineTests
{
    private const CountingStrategy Civil = CountingStrategy.CivilCode;
    private const CountingStrategy Running = CountingStrategy.RunningHours;

    [Theory]
    [InlineData("2023-06-02 09:10", 3, TimeUnit.WorkingDay, Civil, "2023-06-07 17:00")]
    [InlineData("2023-06-02 09:10", 3, TimeUnit.WorkingDay, Running, "2023-06-07 09:10")]
    [InlineData("2023-06-02 09:10", 0.5, TimeUnit.WorkingDay, Civil, "2023-06-02 14:40")]
    [InlineData("2023-06-02 09:10", 0.5, TimeUnit.WorkingDay, Running, "2023-06-02 14:40")]
    [InlineData("2023-06-02 15:00", 4, TimeUnit.Hour, Civil, "2023-06-05 09:30")]
    [InlineData("2023-06-02 15:00", 4, TimeUnit.Hour, Running, "2023-06-05 09:30")]
    [InlineData("2023-06-02 09:10", 10, TimeUnit.Day, Civil, "2023-06-12 17:00")]
    [InlineData("2023-06-02 09:10", 8, TimeUnit.Day, Running, "2023-06-12 17:00")]
    [InlineData("2023-01-31 09:10", 1, TimeUnit.Month, Civil, "2023-02-28 17:00")]
    [InlineData("2023-03-30 09:10", 1, TimeUnit.Month, Civil, "2023-05-04 17:00")]
    [InlineData("2023-06-01 09:10", 1.5, TimeUnit.Month, Civil, "2023-07-17 17:00")]
    [InlineData("2023-06-02 09:10", 0, TimeUnit.WorkingDay, Civil, "2023-06-02 17:00")]
    public void A_limit_becomes_a_moment(string start, double value, TimeUnit unit, CountingStrategy strategy, string due) =>
        Assert.Equal(At(due), Shipped.Due(At(start), new((decimal)value, unit), strategy));

    [Theory, InlineData(Civil), InlineData(Running)]
    public void A_limit_without_a_unit_is_never_taken_for_working_days(CountingStrategy strategy)
    {
        var limit = new TimeLimit(1, TimeUnit.Unspecified, "1 OTHER");

        Assert.Null(Shipped.Due(At("2023-06-02 09:10"), limit, strategy));
        Assert.Null(Shipped.AsWorkingTime(limit, At("2023-06-02 09:10"), strategy));
    }

    [Theory]
    [InlineData("2023-06-02 18:20", "2023-06-05 07:30")]
    [InlineData("2023-06-03 09:00", "2023-06-05 07:30")]
    [InlineData("2023-06-02 12:00", "2023-06-02 13:00")]
    [InlineData("2023-06-02 06:00", "2023-06-02 07:30")]
    [InlineData("2023-06-02 17:00", "2023-06-05 07:30")]
    [InlineData("2023-01-19 17:30", "2023-01-27 07:30")]
    [InlineData("2023-06-02 07:30", "2023-06-02 07:30")]
    public void What_comes_out_of_hours_is_received_when_work_begins(string sent, string received) =>
        Assert.Equal(At(received), Shipped.ReceivedAt(At(sent)));

    [Fact]
    public void A_Saturday_counter_receives_on_Saturday_and_Monday_is_the_first_day_counted()
    {
        var calendar = new WorkingCalendar([new(DateOnly.MinValue, WorkingCalendarTests.SaturdayCounter())]);
        var oneDay = new TimeLimit(1, TimeUnit.WorkingDay);

        Assert.Equal(At("2023-06-05 17:00"), calendar.Due(At("2023-06-03 09:00"), oneDay, Civil));
        Assert.Equal(At("2023-06-06 17:00"), calendar.Due(At("2023-06-03 14:00"), oneDay, Civil));
        Assert.Equal(At("2023-06-05 17:00"), calendar.Due(At("2023-06-03 09:00"), oneDay, Running));
    }

    [Fact]
    public void Some_provinces_leave_holidays_out_of_calendar_days_too()
    {
        var (start, limit) = (At("2023-04-28 09:00"), new TimeLimit(5, TimeUnit.Day));

        Assert.Equal(At("2023-05-04 17:00"), Shipped.Due(start, limit, Civil));
        Assert.Equal(At("2023-05-08 17:00"), Shipped.Due(start, limit, Civil, holidaysSkipped: true));
    }

    [Theory]
    [InlineData("2023-06-02 09:10", "2023-06-02 17:00", "2023-06-02 17:00")]
    [InlineData("2023-06-02 15:00", "2023-06-02 17:00", "2023-06-02 17:00")]
    [InlineData("2023-06-02 15:01", "2023-06-05 07:30", "2023-06-05 17:00")]
    [InlineData("2023-06-02 20:00", "2023-06-05 17:00", "2023-06-05 17:00")]
    public void What_comes_after_three_in_the_afternoon_moves_on_the_next_working_day(string received, string transfer, string result)
    {
        Assert.Equal(At(transfer), Shipped.TransferBy(At(received), new(15, 0)));
        Assert.Equal(At(result), Shipped.DueWithinTheDay(At(received), new(15, 0)));
    }

    [Fact]
    public void A_limit_amounts_to_the_working_time_it_holds()
    {
        var start = At("2023-04-28 07:30");

        Assert.Equal(TimeSpan.FromHours(24), Shipped.AsWorkingTime(new(3, TimeUnit.WorkingDay), start, Civil));
        Assert.Equal(TimeSpan.FromHours(6), Shipped.AsWorkingTime(new(6, TimeUnit.Hour), start, Civil));
        Assert.Equal(TimeSpan.FromHours(24), Shipped.AsWorkingTime(new(7, TimeUnit.Day), start, Civil));
    }

    [Fact]
    public void A_year_without_a_notice_is_counted_by_the_week_and_said_to_be_so()
    {
        var ordinary = Shipped.Reckon(At("2023-06-02 09:10"), new(10, TimeUnit.WorkingDay), Civil);
        var farAhead = Shipped.Reckon(At("2028-12-20 09:10"), new(10, TimeUnit.WorkingDay), Civil);
        var provisional = Shipped.Reckon(At("2026-12-30 09:10"), new(5, TimeUnit.WorkingDay), Civil);

        Assert.True(ordinary.IsFirm);
        Assert.Equal(At("2029-01-03 17:00"), farAhead.DueAt);
        Assert.Equal([2028, 2029], farAhead.UnannouncedYears);
        Assert.Equal([2027], provisional.UnannouncedYears);
    }
}
