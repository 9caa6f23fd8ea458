using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using static MotCua.Modules.Tests.Calendar.CalendarHouse;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar.Declaring;

public sealed class WithdrawDayTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_declared_by_mistake_is_taken_back(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var day = On("2023-06-13");
        await house.As(OfTheCity).Do(new DeclareHoliday("H02.21", day, SpecialDayKind.Holiday, "Nhầm"));
        await house.Do(new DeclareClosure("H02.21", day, null, null, "Nhầm", "Không có"));
        var shut = !(await house.CalendarOf("H02.21")).IsWorkingDay(day);

        await house.Do(new WithdrawDay("H02.21", day));
        var again = await house.Do(new WithdrawDay("H02.21", day));

        Assert.True(shut);
        Assert.True((await house.CalendarOf("H02.21")).IsWorkingDay(day));
        Assert.Equal(CalendarRefusals.NotDeclared.Code, again.Refusal?.Code);
    }
}
