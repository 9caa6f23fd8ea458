using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using MotCua.Calendar.Viewing;
using static MotCua.Modules.Tests.Calendar.CalendarHouse;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar.Viewing;

public sealed class ViewYearTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_year_shows_its_odd_days_and_who_declared_them(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(OfTheProvince);
        await house.Do(new DeclareClosure("H02.21", On("2023-06-13"), new(12, 0), null, "Bão", "Công điện"));
        await house.Do(new DeclareHoliday(null, On("2023-06-14"), SpecialDayKind.Holiday, "Ngày hội"));

        var year = (await house.Ask(new ViewYear("H02.21", 2023))).Value;
        var june = year.OddDays.Where(day => day.Day.Month == 6).ToList();

        Assert.True(year.IsAnnounced);
        Assert.Equal(248, year.WorkingDays);
        Assert.Equal(TimeSpan.FromHours((248 * 8) - 4), year.WorkingTime);
        Assert.Equal(("H02.21", "07:30-11:30", null), (june[0].DeclaredBy, june[0].OpenHours, june[0].Kind));
        Assert.Equal(("", "", SpecialDayKind.Holiday), (june[1].DeclaredBy, june[1].OpenHours, june[1].Kind));
        Assert.Null(year.OddDays.First(day => day.Day == On("2023-01-22")).DeclaredBy);
        Assert.Equal(1, year.Version);
    }

    [Fact]
    public async Task A_year_without_a_notice_says_so_and_a_year_out_of_reach_is_refused()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);
        house.As(OfTheProvince);

        Assert.False((await house.Ask(new ViewYear(null, 2027))).Value.IsAnnounced);
        Assert.Equal(CalendarRefusals.NoSuchYear.Code, (await house.Ask(new ViewYear(null, 3000))).Refusal?.Code);
    }
}
