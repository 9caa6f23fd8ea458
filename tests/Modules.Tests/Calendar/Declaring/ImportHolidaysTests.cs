using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using static MotCua.Modules.Tests.Calendar.CalendarHouse;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar.Declaring;

public sealed class ImportHolidaysTests
{
    private const string Notice = """
        date,kind,name,swapped_with,source
        2028-01-25,holiday,Tết Nguyên đán,,Thông báo
        2028-01-26,holiday,Tết Nguyên đán,,Thông báo
        2028-01-32,holiday,Tết Nguyên đán,,Thông báo
        2028-01-27,holiday,Tết Nguyên đán,,Thông báo
        """;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_notice_is_taken_in_once_with_every_bad_line_named(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(OfTheProvince);

        var first = await house.Do(new ImportHolidays([new("notice.csv", Notice)]));
        var second = await house.Do(new ImportHolidays([new("notice.csv", Notice)]));
        var corrected = await house.Do(new ImportHolidays([new("notice.csv", Notice.Replace("2028-01-27,holiday", "2028-01-27,swap_off", StringComparison.Ordinal))]));
        var calendar = await house.CalendarOf("H02.21");

        Assert.Equal((3, 0, 0), (first.Value.Created, first.Value.Changed, first.Value.Unchanged));
        Assert.Equal((0, 0, 3), (second.Value.Created, second.Value.Changed, second.Value.Unchanged));
        Assert.Equal((0, 1, 2), (corrected.Value.Created, corrected.Value.Changed, corrected.Value.Unchanged));
        var refused = Assert.Single(first.Value.Refused);
        Assert.Equal(("notice.csv", 4, CalendarRefusals.LineDate.Code, "2028-01-32"), (refused.File, refused.Line, refused.Code, refused.Arguments[0]));
        Assert.Contains(2028, calendar.AnnouncedYears);
        Assert.Equal(On("2028-01-28"), calendar.AddWorkingDays(On("2028-01-24"), 1));
    }

    [Fact]
    public async Task A_file_of_something_else_is_refused()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);

        var outcome = await house.As(OfTheProvince).Do(new ImportHolidays([new("other.csv", "a,b\n1,2")]));

        Assert.Equal(CalendarRefusals.FileUnreadable.Code, Assert.Single(outcome.Value.Refused).Code);
    }
}
