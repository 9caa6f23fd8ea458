using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using static MotCua.Modules.Tests.Calendar.CalendarHouse;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar.Declaring;

public sealed class SwapDaysTests
{
    private static readonly SwapDays Swap = new("H02", On("2023-06-16"), On("2023-06-24"), "Hội nghị tỉnh", "Công văn 1/UBND");

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_day_given_off_rests_and_the_Saturday_is_worked(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var outcome = await house.As(OfTheProvince).Do(Swap);
        var calendar = await house.CalendarOf("H02.09");

        Assert.Equal(new Declared(2, 0, 0), outcome.Value);
        Assert.False(calendar.IsWorkingDay(On("2023-06-16")));
        Assert.Equal(TimeSpan.FromHours(8), calendar.HoursOn(On("2023-06-24")));
    }

    [Fact]
    public async Task A_swap_needs_two_days_a_name_and_a_notice()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);
        house.As(OfTheProvince);

        Assert.Equal(CalendarRefusals.SwappedWithItself.Code, (await house.Do(Swap with { Worked = Swap.Off })).Refusal?.Code);
        Assert.Equal(CalendarRefusals.NameMissing.Code, (await house.Do(Swap with { Name = "" })).Refusal?.Code);
        Assert.Equal(CalendarRefusals.BasisMissing.Code, (await house.Do(Swap with { Source = "" })).Refusal?.Code);
    }
}
