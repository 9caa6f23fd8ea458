using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Deadlines;

public sealed class RecountDatesTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_day_declared_later_moves_the_step_but_never_the_printed_date(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var before = await house.View(dossier);
        Must(await house.As(Actor.House).Do(new DeclareHoliday(null, new(2023, 6, 13), SpecialDayKind.Holiday, "Nghỉ bão")));

        var first = Must(await house.Do(new RecountDates(null)));
        var again = Must(await house.Do(new RecountDates(null)));

        Assert.Equal((1, 1, 0), (first.Read, first.Moved, again.Moved));
        var after = await house.As(await house.Officer()).View(dossier);
        Assert.Equal((before.Due.FirstDue, before.Due.Due), (after.Due.FirstDue, after.Due.Due));
        Assert.True(after.Steps[^1].DueAt > before.Steps[^1].DueAt);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_day_off_that_is_taken_back_brings_the_date_nearer_and_the_history_says_why(TestDatabase database)
    {
        await using var house = await House.On(database);
        Must(await house.As(Actor.House).Do(new DeclareHoliday("H02.24", new(2023, 6, 14), SpecialDayKind.Holiday, "Hội làng")));
        var dossier = await house.AnAccepted();
        var before = await house.View(dossier);
        Must(await house.As(Actor.House).Do(new WithdrawDay("H02.24", new(2023, 6, 14))));

        Must(await house.Do(new RecountDates("H02.24")));
        var elsewhere = Must(await house.Do(new RecountDates("H02.25")));

        Assert.Equal(0, elsewhere.Read);
        var after = await house.As(await house.Officer()).View(dossier);
        Assert.Equal((new DateOnly(2023, 6, 16), new DateOnly(2023, 6, 15)), (VietnamTime.DayOf(before.Due.FirstDue!.Value), VietnamTime.DayOf(after.Due.FirstDue!.Value)));
        Assert.Contains(after.History, line => line.What == "recounted");
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_storm_shuts_half_a_day_the_step_gets_it_back_and_the_printed_date_stands(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var before = await house.View(dossier);
        Must(await house.As(Actor.House).Do(new DeclareClosure(DemoHouse.QuySon, new(2023, 6, 12), new(13, 0), null, "Bão số 1", "Công điện 01")));

        await house.Deliver();

        var after = await house.As(await house.Officer()).View(dossier);
        Assert.Equal(before.Due.Due, after.Due.Due);
        Assert.True(after.Steps[^1].DueAt > before.Steps[^1].DueAt);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Longer_hours_bring_the_date_nearer_and_the_history_says_so(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var before = await house.View(dossier);
        var longer = new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }.ToDictionary(day => day, _ => "07:00-11:30,13:00-18:00");
        Must(await house.As(Actor.House).Do(new SetWorkingHours(DemoHouse.QuySon, new(2023, 6, 13), new(longer), "Quyết định giờ làm việc mùa hè")));

        await house.Deliver();

        var after = await house.As(await house.Officer()).View(dossier);
        Assert.True(after.Due.Due < before.Due.Due);
        Assert.Contains(after.History, line => line.What == "recounted");
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);
    }
}
