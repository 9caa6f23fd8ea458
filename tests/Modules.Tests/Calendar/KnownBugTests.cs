using MotCua.Calendar;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar;

/// <summary>One test for each fault that deadline arithmetic was seen to have elsewhere.</summary>
public sealed class KnownBugTests
{
    [Fact]
    public void A_deadline_over_new_year_knows_the_next_years_Tet()
    {
        Assert.Equal(On("2024-02-23"), Shipped.AddWorkingDays(On("2023-12-29"), 34));
        Assert.Equal(On("2025-02-05"), Shipped.AddWorkingDays(On("2024-11-26"), 45));
    }

    [Fact]
    public void What_cannot_be_reckoned_is_no_date_and_not_the_first_of_January_of_year_one()
    {
        var noUnit = Shipped.Reckon(At("2023-06-02 09:00"), new(5, TimeUnit.Unspecified), CountingStrategy.CivilCode);

        Assert.Null(noUnit.DueAt);
        Assert.Throws<ArgumentOutOfRangeException>(() => Shipped.Due(At("2023-06-02 09:00"), new(-1, TimeUnit.Day), CountingStrategy.CivilCode));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shipped.Due(At("2023-06-02 09:00"), new(999_999, TimeUnit.WorkingDay), CountingStrategy.CivilCode));
    }

    [Fact]
    public void A_pause_gives_back_exactly_the_working_time_it_took()
    {
        var (start, limit) = (At("2023-06-02 09:00"), TimeSpan.FromHours(24));
        var pause = Shipped.Between(At("2023-06-05 10:00"), At("2023-06-08 15:30"));

        Assert.Equal(TimeSpan.FromHours(28), pause);
        Assert.Equal(At("2023-06-12 14:30"), Shipped.Add(start, limit + pause));
    }

    [Fact]
    public void A_dossier_of_the_weekend_or_the_evening_starts_when_work_does()
    {
        var day = new TimeLimit(1, TimeUnit.WorkingDay);

        Assert.Equal(At("2023-06-05 17:00"), Shipped.Due(At("2023-06-03 22:15"), day, CountingStrategy.RunningHours));
        Assert.Equal(At("2023-06-05 17:00"), Shipped.Due(At("2023-06-02 19:00"), day, CountingStrategy.RunningHours));
        Assert.Equal(At("2023-06-06 17:00"), Shipped.Due(At("2023-06-03 22:15"), day, CountingStrategy.CivilCode));
    }

    [Fact]
    public void A_made_up_Saturday_is_a_working_day()
    {
        Assert.True(Shipped.IsWorkingDay(On("2026-01-10")));
        Assert.Equal(At("2026-01-10 17:00"), Shipped.Due(At("2026-01-09 08:00"), new(1, TimeUnit.WorkingDay), CountingStrategy.CivilCode));
    }

    [Theory]
    [InlineData("2023-06-02 11:10", 60, "2023-06-02 13:40")]
    [InlineData("2023-06-02 11:29", 2, "2023-06-02 13:01")]
    [InlineData("2023-06-02 10:47", 8 * 60, "2023-06-05 10:47")]
    public void What_runs_over_lunch_keeps_its_minutes(string start, int minutes, string end) =>
        Assert.Equal(At(end), Shipped.Add(At(start), TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void The_clock_on_the_wall_is_Vietnams_wherever_the_server_stands()
    {
        var lateOnThursdayInGreenwich = new DateTimeOffset(2023, 6, 1, 23, 0, 0, TimeSpan.Zero);

        Assert.Equal(At("2023-06-02 07:30"), Shipped.NextWorkingMoment(lateOnThursdayInGreenwich));
        Assert.Equal(At("2023-06-05 17:00"), Shipped.Due(lateOnThursdayInGreenwich, new(1, TimeUnit.WorkingDay), CountingStrategy.CivilCode));
    }
}
