using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using static MotCua.Modules.Tests.Calendar.CalendarHouse;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar.Declaring;

public sealed class ImportWorkingHoursTests
{
    private const string Hours = """
        agency,from,weekdays,hours,use,legal_basis
        H02,2020-01-01,mon-fri,"07:30-11:30,13:00-17:00",work,Quy chế
        H02.21,2020-01-01,mon-thu,"07:30-11:30,13:00-17:00",work,Quy chế
        H02.21,2020-01-01,fri,07:30-11:30,work,Quy chế
        H02.21,2020-01-01,sat,07:30-11:30,counter,Quy chế
        H02.22,2020-01-01,sat,07:30-11:30,counter,Quy chế
        nobody,2020-01-01,mon-fri,07:30-11:30,work,Quy chế
        H02.23,1/1/2020,mon-fri,07:30-11:30,work,Quy chế
        H02.23,2020-01-01,monday,07:30-11:30,work,Quy chế
        H02.23,2020-01-01,mon,all day,work,Quy chế
        H02.23,2020-01-01,mon,07:30-11:30,work,
        """;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Weeks_are_put_together_from_their_lines_and_bad_lines_named(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(OfTheProvince);

        var first = await house.Do(new ImportWorkingHours([new("hours.csv", Hours)]));
        var second = await house.Do(new ImportWorkingHours([new("hours.csv", Hours)]));
        var city = await house.CalendarOf("H02.21");

        Assert.Equal((2, 0, 0), (first.Value.Created, first.Value.Changed, first.Value.Unchanged));
        Assert.Equal((0, 0, 2), (second.Value.Created, second.Value.Changed, second.Value.Unchanged));
        Assert.Equal(
            [
                (6, CalendarRefusals.NoHours.Code), (7, CalendarRefusals.NoSuchAgency.Code), (8, CalendarRefusals.LineDate.Code),
                (9, CalendarRefusals.LineWeekdays.Code), (10, CalendarRefusals.LineHours.Code), (11, CalendarRefusals.BasisMissing.Code),
            ],
            first.Value.Refused.Select(refused => (refused.Line, refused.Code)));
        Assert.Equal(TimeSpan.FromHours(4), city.HoursOn(On("2023-06-16")));
        Assert.True(city.IsOpen(At("2023-06-17 08:00")));
        Assert.False(city.IsWorkingDay(On("2023-06-17")));
    }

    [Fact]
    public async Task A_file_of_something_else_is_refused()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);

        var outcome = await house.As(OfTheProvince).Do(new ImportWorkingHours([new("other.csv", "a,b\n1,2")]));

        Assert.Equal(CalendarRefusals.FileUnreadable.Code, Assert.Single(outcome.Value.Refused).Code);
    }
}
