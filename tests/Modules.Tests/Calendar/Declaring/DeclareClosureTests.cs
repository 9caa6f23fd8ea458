using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using static MotCua.Modules.Tests.Calendar.CalendarHouse;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar.Declaring;

public sealed class DeclareClosureTests
{
    private static readonly DeclareClosure Storm = new("H02.21", On("2023-06-13"), new(12, 0), null, "Bão", "Công điện 5/CĐ-UBND");

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_shut_afternoon_and_a_shut_morning_add_up(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(OfTheCity);

        await house.Do(Storm);
        await house.Do(Storm);
        var half = (await house.CalendarOf("H02.21.02")).HoursOn(Storm.Day);
        await house.Do(Storm with { From = null, Until = new(12, 0) });

        Assert.Equal(TimeSpan.FromHours(4), half);
        Assert.False((await house.CalendarOf("H02.21.02")).IsWorkingDay(Storm.Day));
        Assert.True((await house.CalendarOf("H02")).IsWorkingDay(Storm.Day));
    }

    [Fact]
    public async Task Nobody_shuts_an_office_without_reason_basis_and_a_stretch_of_time()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);
        house.As(OfTheCity);

        Assert.Equal(CalendarRefusals.BasisMissing.Code, (await house.Do(Storm with { LegalBasis = "" })).Refusal?.Code);
        Assert.Equal(CalendarRefusals.NameMissing.Code, (await house.Do(Storm with { Reason = "" })).Refusal?.Code);
        Assert.Equal(CalendarRefusals.EndsBeforeItBegins.Code, (await house.Do(Storm with { Until = new(11, 0) })).Refusal?.Code);
    }
}
