using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Calendar.CalendarHouse;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar.Declaring;

public sealed class DeclareHolidayTests
{
    private static readonly DeclareHoliday FestivalOfTheProvince =
        new(null, On("2023-06-14"), SpecialDayKind.Holiday, "Ngày thành lập tỉnh", Source: "Thông báo 12/TB-UBND");

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_holiday_declared_moves_deadlines_at_every_agency_at_once(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var before = (await house.CalendarOf("H02.21.01")).AddWorkingDays(On("2023-06-13"), 1);

        var outcome = await house.As(OfTheProvince).Do(FestivalOfTheProvince);

        Assert.Equal(new Declared(1, 0, 0), outcome.Value);
        Assert.Equal(On("2023-06-14"), before);
        Assert.Equal(On("2023-06-15"), (await house.CalendarOf("H02.21.01")).AddWorkingDays(On("2023-06-13"), 1));
        Assert.Equal(On("2023-06-15"), (await house.CalendarOf("H02.09")).AddWorkingDays(On("2023-06-13"), 1));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Declared_again_the_later_word_holds_and_the_same_word_changes_nothing(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(OfTheProvince);

        await house.Do(FestivalOfTheProvince);
        var again = await house.Do(FestivalOfTheProvince);
        var other = await house.Do(FestivalOfTheProvince with { Kind = SpecialDayKind.MakeUpDay, Hours = "07:30-11:30" });

        Assert.Equal(new Declared(0, 0, 1), again.Value);
        Assert.Equal(new Declared(0, 1, 0), other.Value);
        Assert.Equal(TimeSpan.FromHours(4), (await house.CalendarOf("H02")).HoursOn(On("2023-06-14")));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_agency_declares_for_itself_and_what_lies_below_it_only(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(OfTheCity);

        var own = await house.Do(FestivalOfTheProvince with { Agency = "H02.21" });
        var neighbours = await house.Do(FestivalOfTheProvince with { Agency = "H02.22" });
        var everybodys = await house.Do(FestivalOfTheProvince);

        Assert.True(own.Done);
        Assert.Equal(CalendarRefusals.NotYourCalendar, neighbours.Refusal);
        Assert.Equal(CalendarRefusals.NotYourCalendar, everybodys.Refusal);
        Assert.False((await house.CalendarOf("H02.21.01")).IsWorkingDay(On("2023-06-14")));
        Assert.True((await house.CalendarOf("H02.22")).IsWorkingDay(On("2023-06-14")));
        Assert.True((await house.CalendarOf("H02.2")).IsWorkingDay(On("2023-06-14")));
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);

        async Task Refused(Refusal refusal, DeclareHoliday command) =>
            Assert.Equal(refusal.Code, (await house.As(OfTheProvince).Do(command)).Refusal?.Code);

        await Refused(CalendarRefusals.NameMissing, FestivalOfTheProvince with { Name = " " });
        await Refused(CalendarRefusals.SwappedWithItself, FestivalOfTheProvince with { SwappedWith = FestivalOfTheProvince.Day });
        await Refused(CalendarRefusals.HoursUnreadable, FestivalOfTheProvince with { Hours = "morning" });
        await Refused(CalendarRefusals.NoSuchAgency, FestivalOfTheProvince with { Agency = "???" });
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_second_of_two_administrators_is_told(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.As(OfTheProvince).Do(FestivalOfTheProvince with { Agency = "H02" });

        var first = await house.Do(FestivalOfTheProvince with { Agency = "H02", Day = On("2023-06-15"), Version = 1 });
        var second = await house.Do(FestivalOfTheProvince with { Agency = "H02", Day = On("2023-06-16"), Version = 1 });

        Assert.True(first.Done);
        Assert.True(KernelRefusals.ChangedMeanwhile.Is(second.Refusal));
    }
}
