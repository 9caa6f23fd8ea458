using System.Runtime.CompilerServices;
using MotCua.Calendar;
using static MotCua.Calendar.CalendarRefusals;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar;

public sealed class HolidayFileTests
{
    [Fact]
    public void The_shipped_file_holds_ten_years_without_a_fault()
    {
        Assert.Empty(HolidayFile.Shipped.Refused);
        Assert.Equal(Enumerable.Range(2018, 9), Shipped.AnnouncedYears.Order());
    }

    [Theory]
    [InlineData(2022, 249), InlineData(2023, 249), InlineData(2024, 251), InlineData(2025, 250), InlineData(2026, 249)]
    public void A_year_has_the_working_days_that_the_notices_leave(int year, int workingDays) =>
        Assert.Equal(workingDays, Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays)
            .Count(day => day.Year == year && Shipped.IsWorkingDay(day)));

    /// <summary>Counted by hand on the wall calendar.</summary>
    [Theory]
    [InlineData("2023-01-19", 1, "2023-01-27")]
    [InlineData("2023-04-28", 1, "2023-05-04")]
    [InlineData("2023-08-31", 2, "2023-09-06")]
    [InlineData("2023-12-29", 1, "2024-01-02")]
    [InlineData("2024-02-07", 1, "2024-02-15")]
    [InlineData("2024-05-03", 2, "2024-05-06")]
    [InlineData("2025-01-24", 1, "2025-02-03")]
    [InlineData("2026-08-28", 1, "2026-09-03")]
    [InlineData("2026-08-21", 1, "2026-08-22")]
    [InlineData("2026-11-23", 1, "2026-11-25")]
    [InlineData("2022-04-29", 1, "2022-05-04")]
    public void A_due_day_steps_over_the_holidays(string start, int workingDays, string due) =>
        Assert.Equal(new(On(start), workingDays, On(due), IsFirm: true), DueRow.Of(Shipped, On(start), workingDays));

    [Fact]
    public void A_line_that_cannot_be_read_is_named_and_the_others_are_taken()
    {
        var file = HolidayFile.Read(new("days.csv", """
            date,kind,name,swapped_with,hours
            2026-09-02,holiday,"Quốc khánh, ngày chính",,
            2/9/2026,holiday,Quốc khánh,,
            2026-09-03,feast,?,,
            2026-09-02,holiday,again,,
            2026-08-22,working_saturday,Làm bù,2026-08-31,07:30-11:30
            2026-08-29,working_saturday,Làm bù,yesterday,
            2026-08-15,holiday,no hours,,07:30-11:30
            2026-10-10
            """));

        Assert.Equal(["2026-09-02", "2026-08-22"], file.Days.Select(day => day.Day.ToString("yyyy-MM-dd", null)));
        Assert.Equal("Quốc khánh, ngày chính", file.Days[0].Name);
        Assert.Equal(
            [(3, LineDate.Code), (4, LineKind.Code), (5, LineTwice.Code), (7, LineSwap.Code), (8, LineHours.Code), (9, LineKind.Code)],
            file.Refused.Select(refused => (refused.Line, refused.Code)));
    }

    [Fact]
    public void A_file_of_something_else_is_refused_at_its_head() =>
        Assert.Equal(FileUnreadable.Code, Assert.Single(HolidayFile.Read(new("days.csv", "code,name\n1,x")).Refused).Code);

    [Fact]
    public void The_published_cases_come_out_the_same()
    {
        var folder = Published();
        Assert.SkipWhen(folder is null, "The published cases are not beside the checkout.");

        var file = HolidayFile.Read(new("holidays.csv", File.ReadAllText(Path.Combine(folder!, "holidays_vn_2018_2026.csv"))));
        var calendar = new WorkingCalendar(special: file.Days);
        var cases = File.ReadLines(Path.Combine(folder!, "working_day_cases_dev.csv")).Skip(1).Select(line => line.Split(',')).ToList();

        Assert.Empty(file.Refused);
        Assert.Equal(60, cases.Count);
        Assert.All(cases, @case => Assert.Equal(On(@case[2]), calendar.AddWorkingDays(On(@case[0]), int.Parse(@case[1], null))));
        Assert.All(cases, @case => Assert.Equal(On(@case[2]), Shipped.AddWorkingDays(On(@case[0]), int.Parse(@case[1], null))));
    }

    private static string? Published([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var data = Path.Combine(folder, "shared", "data", "calendar");
            if (Directory.Exists(data))
            {
                return data;
            }
        }

        return null;
    }
}
