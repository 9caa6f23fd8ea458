using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using static MotCua.Modules.Tests.Calendar.CalendarHouse;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar.Declaring;

public sealed class SetWorkingHoursTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Hours_hold_from_their_day_at_the_agency_and_below_until_a_nearer_one_decides(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(OfTheProvince);

        await house.Do(Hours("H02", "2023-07-01", "07:00-11:30,13:30-17:00"));
        await house.Do(Hours("H02.21", "2023-08-01", "08:00-12:00,13:00-17:00"));
        var (city, ward, elsewhere) = (await house.CalendarOf("H02.21"), await house.CalendarOf("H02.21.01"), await house.CalendarOf("H02.22"));

        Assert.Equal(new TimeOnly(7, 30), city.ShiftsOn(On("2023-06-30"))[0].Opens);
        Assert.Equal(new TimeOnly(7, 0), city.ShiftsOn(On("2023-07-31"))[0].Opens);
        Assert.Equal(new TimeOnly(8, 0), city.ShiftsOn(On("2023-08-01"))[0].Opens);
        Assert.Equal(new TimeOnly(7, 0), elsewhere.ShiftsOn(On("2023-08-01"))[0].Opens);
        Assert.Same(city, ward);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Hours_of_a_day_may_be_set_anew(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(OfTheProvince);

        await house.Do(Hours("H02", "2023-07-01", "07:00-11:30,13:30-17:00"));
        await house.Do(Hours("H02", "2023-07-01", "07:15-11:30,13:30-17:15"));

        Assert.Equal(new TimeOnly(7, 15), (await house.CalendarOf("H02.01")).ShiftsOn(On("2023-07-03"))[0].Opens);
    }

    [Fact]
    public async Task Hours_need_an_agency_a_basis_and_some_work()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);
        house.As(OfTheProvince);
        var hours = Hours("H02", "2023-07-01", "07:00-11:30");

        Assert.Equal(CalendarRefusals.NoSuchAgency.Code, (await house.Do(hours with { Agency = "" })).Refusal?.Code);
        Assert.Equal(CalendarRefusals.BasisMissing.Code, (await house.Do(hours with { LegalBasis = "" })).Refusal?.Code);
        Assert.Equal(CalendarRefusals.HoursUnreadable.Code, (await house.Do(Hours("H02", "2023-07-01", "11:30-07:00"))).Refusal?.Code);
        Assert.Equal(CalendarRefusals.NoHours.Code, (await house.Do(Hours("H02", "2023-07-01", ""))).Refusal?.Code);
    }

    private static SetWorkingHours Hours(string agency, string from, string day) => new(
        agency, On(from), new(Enumerable.Range(1, 5).ToDictionary(one => (DayOfWeek)one, _ => day)), "Quyết định 1/QĐ-UBND");
}
