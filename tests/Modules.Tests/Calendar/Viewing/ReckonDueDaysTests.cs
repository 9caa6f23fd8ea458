using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using MotCua.Calendar.Viewing;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Calendar.CalendarHouse;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar.Viewing;

public sealed class ReckonDueDaysTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Anybody_may_ask_when_so_many_working_days_are_over(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.As(OfTheCity).Do(new DeclareHoliday("H02.21", On("2023-06-14"), SpecialDayKind.Holiday, "Ngày hội"));
        DueCase[] cases = [new(On("2023-06-13"), 1), new(On("2023-01-14"), 2), new(On("2031-06-02"), 1)];

        var national = await house.As(Actor.Nobody).Ask(new ReckonDueDays(cases));
        var city = await house.Ask(new ReckonDueDays(cases, "H02.21.01"));

        Assert.Equal([On("2023-06-14"), On("2023-01-17"), On("2031-06-03")], national.Value.Select(row => row.Due));
        Assert.Equal([true, true, false], national.Value.Select(row => row.IsFirm));
        Assert.Equal(On("2023-06-15"), city.Value[0].Due);
    }
}
