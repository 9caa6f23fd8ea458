using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Procedures;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using MotCua.Regimes;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Procedures.Publication;

/// <summary>The two days of a decision on the working calendar of spring 2023: 29 April to 3 May off, and Saturday 6 May worked instead of Friday 5 May.</summary>
public sealed class PublicationClockTests
{
    private static readonly PublicationTerms Terms = new(5, 20, 5, 10, [5, 0], "NĐ 63/2010");

    private static readonly WorkingCalendar Calendar = new(special:
    [
        .. new[] { "2023-05-01", "2023-05-02", "2023-05-03", "2023-05-05" }.Select(day => new SpecialDay(DateOnly.Parse(day, null), SpecialDayKind.Holiday, "nghỉ")),
        new(new(2023, 5, 6), SpecialDayKind.MakeUpDay, "làm bù"),
    ]);

    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory]
    // Five working days before Monday 8 May, back over the make-up Saturday, the swapped Friday and the holidays: 6, 4 May, 28, 27, 26 April.
    [InlineData(Issuer.Province, "2023-05-08", "2023-04-26")]
    // A day of effect that is itself no working day: 4 May, 28, 27, 26, 25 April.
    [InlineData(Issuer.Province, "2023-05-05", "2023-04-25")]
    [InlineData(Issuer.Province, "2023-06-19", "2023-06-12")]
    [InlineData(Issuer.Ministry, "2023-06-19", "2023-05-22")]
    public void Signed_so_many_working_days_before_it_takes_effect(Issuer issuer, string effective, string by)
    {
        var last = DateOnly.Parse(by, null);

        Assert.Equal(last, Of(issuer, effective, by).DecideBy);
        Assert.False(Of(issuer, effective, by).DecidedLate);
        Assert.True(Of(issuer, effective, last.AddDays(1).ToString("O", null)).DecidedLate);
        Assert.True(Of(issuer, effective, effective).DecidedLate);
    }

    [Theory]
    // After Thursday 27 April: 28 April, 4, 6 (made up), 8, 9 May.
    [InlineData(Issuer.Province, "2023-04-27", "2023-05-09")]
    [InlineData(Issuer.Ministry, "2023-06-01", "2023-06-15")]
    public void Made_public_within_so_many_working_days(Issuer issuer, string decided, string by)
    {
        var last = DateOnly.Parse(by, null);
        PublicationClock At(DateOnly? on, DateOnly today) => PublicationClock.Of(issuer, new(2024, 1, 1), DateOnly.Parse(decided, null), on, Terms, Calendar, today);

        Assert.Equal((last, false), (At(last, last).PublicBy, At(last, last).PublicLate));
        Assert.True(At(last.AddDays(1), last.AddDays(1)).PublicLate);
        Assert.False(At(null, last).PublicLate);
        Assert.True(At(null, last.AddDays(1)).PublicLate);
        Assert.Equal((0, -1), (At(null, last).DaysLeft, At(null, Calendar.AddWorkingDays(last, 1)).DaysLeft));
    }

    [Fact]
    public void Nothing_is_late_that_has_no_basis_yet() =>
        Assert.Equal((null, false, null), (PublicationClock.Of(Issuer.Province, null, null, null, Terms, Calendar, new(2023, 6, 12)) is var clock ? clock.DecideBy : null, clock.IsLate, clock.DaysLeft));

    [Theory, MemberData(nameof(Databases))]
    public async Task One_late_makes_the_procedure_late_and_several_decisions_count_once(TestDatabase database)
    {
        await using var house = await Province(database);
        var today = house.Clock.Today();
        var id = await house.Written();
        // Signed on its day of effect: late. The second one in time.
        await house.ASigned(today);
        Must(await house.As(Drafter).Do(new ReviseProcedure(id, Sample.Whole with { PlainName = "Nuôi yến" })));
        await house.ASigned(today.AddDays(60), EntryKind.Amended, "2/QĐ");
        await house.Written(code: "9.000002");
        await house.ASigned(today.AddDays(60), number: "3/QĐ", code: "9.000002");

        var reading = Must(await house.As(Control).Ask(new ReadPunctuality(today.AddDays(-10), today.AddDays(10))));

        var one = Assert.Single(reading.Departments);
        Assert.Equal((Proposer, 3, 2, 1, 0, 1, 0.5), (one.Proposer, one.Decisions, one.Procedures, one.DecidedLate, one.PublicLate, one.Late, one.InTime));
        Assert.Equal("1/QĐ-UBND", Assert.Single(reading.Late).Number);
        house.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(2, Assert.Single(Must(await house.Ask(new ReadPunctuality(today.AddDays(-10), today.AddDays(10)))).Departments).PublicLate);
        Assert.Empty(Must(await house.Ask(new ReadPunctuality(today.AddDays(-100), today.AddDays(-50)))).Departments);
    }

    /// <summary>Signed on that day.</summary>
    private static PublicationClock Of(Issuer issuer, string effective, string decided) =>
        PublicationClock.Of(issuer, DateOnly.Parse(effective, null), DateOnly.Parse(decided, null), null, Terms, Calendar, DateOnly.Parse(decided, null));
}
