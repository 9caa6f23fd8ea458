using CsCheck;
using MotCua.Calendar;
using MotCua.Dossiers;

namespace MotCua.Modules.Tests.Dossiers.Deadlines;

/// <summary>Every date is a pure function of ledger and calendar. Ordinary hours: 07:30-11:30, 13:00-17:00.</summary>
public sealed class LedgerTests
{
    private static readonly Allotment ThreeDays = new(new(3, TimeUnit.WorkingDay, null), CountingStrategy.RunningHours);
    private static readonly WorkingCalendar Ordinary = new([new(DateOnly.MinValue, WeeklyHours.Ordinary)], [], []);
    private static readonly DateTimeOffset Monday = At(12, 8);

    [Fact]
    public void Nothing_is_promised_before_reception() => Assert.Equal(LedgerReading.NotStarted, LedgerReading.Of([], ThreeDays, Ordinary, Monday));

    [Fact]
    public void What_comes_in_at_night_counts_from_the_next_morning() =>
        Assert.Equal((At(12, 7, 30), At(14, 17)), Dates(Read([new(LedgerMove.Started, At(10, 22), "accepted", "")], Monday)));

    [Fact]
    public void Within_the_day_is_by_the_end_of_the_day_or_of_the_next_for_what_comes_late()
    {
        Allotment within = new(new(1, TimeUnit.WorkingDay, "Trong ngày cơ quan tiếp nhận"), CountingStrategy.RunningHours) { WithinTheDayUntil = new(15, 0) };

        Assert.Equal([At(12, 17), At(12, 17), At(13, 17), At(13, 17)], new[] { At(12, 8), At(12, 15), At(12, 15, 1), At(12, 22) }.Select(at => within.From(at, Ordinary)!.Value));
        Assert.Equal(
            [true, false, false, false],
            new TimeLimit[] { within.Limit, within.Limit with { Raw = "01 ngày làm việc" }, within.Limit with { Value = 2 }, within.Limit with { Unit = TimeUnit.Day } }.Select(limit => limit.IsWithinTheDay));
    }

    [Fact]
    public void Two_grounds_at_one_time_make_one_stop()
    {
        LedgerEntry[] ledger =
        [
            Started,
            Entry(LedgerMove.Stopped, At(12, 9), "supplement"),
            Entry(LedgerMove.Stopped, At(12, 10), "payment"),
            Entry(LedgerMove.Resumed, At(12, 11), "supplement"),
            Entry(LedgerMove.Resumed, At(12, 14), "payment"),
        ];

        var reading = Read(ledger, At(12, 15));

        // 09:00 to 14:00 with the lunch break left out.
        Assert.Equal((TimeSpan.FromHours(3.5), TimeSpan.FromHours(2), (DateTimeOffset?)null), (reading.Stopped, reading.Used, reading.StoppedSince));
        Assert.Equal(Ordinary.Add(At(15, 8), TimeSpan.FromHours(3.5)), reading.FirstDue);
    }

    [Fact]
    public void An_extension_adds_a_second_date_and_late_is_judged_on_the_first()
    {
        LedgerEntry[] ledger =
        [
            Started,
            Entry(LedgerMove.Extended, At(13, 9), "waiting") with { More = new(2, TimeUnit.WorkingDay, null) },
            Entry(LedgerMove.Ended, At(16, 9), "result"),
        ];

        var reading = Read(ledger, At(30, 9));

        Assert.Equal((At(15, 8), At(19, 8), true), (reading.FirstDue, reading.Due, reading.EndedLate));
    }

    [Fact]
    public void A_holiday_declared_later_does_not_take_the_printed_date_away()
    {
        var printed = Started with { Shown = new(At(15, 8), At(15, 8), 1, []) };
        var shut = new WorkingCalendar([new(DateOnly.MinValue, WeeklyHours.Ordinary)], [new(new(2023, 6, 14), SpecialDayKind.Holiday, "Bão")], []);

        Assert.Equal(At(15, 8), LedgerReading.Of([printed], ThreeDays, shut, Monday).FirstDue);
        Assert.Equal(At(16, 8), LedgerReading.Of([printed], ThreeDays with { KeepsPrinted = false }, shut, Monday).FirstDue);
        Assert.Equal(At(15, 8), LedgerReading.Of([printed with { Shown = new(At(16, 8), At(16, 8), 1, []) }], ThreeDays, Ordinary, Monday).FirstDue);
    }

    [Fact]
    public void A_step_has_its_own_deadline_which_stands_still_with_the_dossier()
    {
        var (first, second, third) = (Mark("appraisal"), Mark("signing", "H02.24"), Mark("appraisal"));
        LedgerEntry[] ledger =
        [
            Started,
            Entry(LedgerMove.Entered, At(12, 8), "") with { Step = first },
            Entry(LedgerMove.Stopped, At(12, 9), "supplement"),
            Entry(LedgerMove.Resumed, At(12, 10), "supplement"),
            Entry(LedgerMove.Left, At(12, 11), "") with { Step = first },
            Entry(LedgerMove.Entered, At(12, 11), "") with { Step = second },
            Entry(LedgerMove.Left, At(12, 14), "") with { Step = second },
            Entry(LedgerMove.Entered, At(12, 14), "") with { Step = third },
        ];

        var steps = StepReading.Of(ledger, Book, At(12, 16, 30));

        Assert.Equal([At(12, 14, 30), At(12, 16, 30), At(13, 8, 30)], steps.Select(step => step.DueAt));
        Assert.Equal([TimeSpan.FromHours(2), TimeSpan.FromHours(1.5), TimeSpan.FromHours(2.5)], steps.Select(step => step.Used));
    }

    [Fact]
    public void Each_agency_is_charged_its_own_time_and_nothing_that_stood_still_or_came_after_the_end()
    {
        var (taking, appraisal, beside, handing) = (Mark("taking", "H02.24"), Mark("appraisal"), Mark("beside"), Mark("handing", "H02.24"));
        LedgerEntry[] ledger =
        [
            Started,
            Entry(LedgerMove.Entered, At(12, 8), "") with { Step = taking },
            Entry(LedgerMove.Left, At(12, 9), "") with { Step = taking },
            Entry(LedgerMove.Entered, At(12, 9), "") with { Step = appraisal },
            Entry(LedgerMove.Entered, At(12, 10), "") with { Step = beside },
            Entry(LedgerMove.Stopped, At(12, 13), "supplement"),
            Entry(LedgerMove.Resumed, At(12, 15), "supplement"),
            Entry(LedgerMove.Left, At(12, 16), "") with { Step = beside },
            Entry(LedgerMove.Left, At(12, 17), "") with { Step = appraisal },
            Entry(LedgerMove.Ended, At(12, 17), "result"),
            Entry(LedgerMove.Entered, At(12, 17), "") with { Step = handing },
        ];

        var agencies = AgencyReading.Of(ledger, Book, At(20, 9));

        // Two steps at once are one stretch of the agency's time: 09:00-11:30 and 15:00-17:00.
        Assert.Equal([("H02.24", TimeSpan.FromHours(1), TimeSpan.Zero), ("H02.24.01", TimeSpan.FromHours(4.5), TimeSpan.FromHours(2))], agencies.Select(one => (one.Agency, one.Used, one.Stopped)));
        Assert.Equal([false, false], agencies.Select(one => one.IsLate || one.IsOpen));
    }

    [Fact]
    public void The_latest_hour_before_an_end_leaves_just_so_much_working_time() =>
        Gen.Select(Gen.Int[0, 60_000], Gen.Int[1, 6000]).Sample((minutes, worked) =>
        {
            var end = Ordinary.Add(Monday, TimeSpan.FromMinutes(minutes + 1));
            var latest = Ordinary.Before(end, TimeSpan.FromMinutes(worked));
            return latest < end && Ordinary.Between(latest, end) == TimeSpan.FromMinutes(worked);
        });

    [Fact]
    public void Whatever_happens_used_and_stopped_make_the_whole_time_and_no_stop_brings_the_date_nearer() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 900]).Array[0, 12].Sample(moves =>
        {
            List<LedgerEntry> ledger = [Started];
            var (at, before) = (Monday, Read([Started], Monday).FirstDue);
            foreach (var (ground, minutes) in moves)
            {
                at += TimeSpan.FromMinutes(minutes);
                var open = ledger.Count(one => one.Move is LedgerMove.Stopped && one.Reason == $"{ground}") > ledger.Count(one => one.Move is LedgerMove.Resumed && one.Reason == $"{ground}");
                ledger.Add(Entry(open ? LedgerMove.Resumed : LedgerMove.Stopped, at, $"{ground}"));
                var reading = Read(ledger, at);
                if (reading.Used + reading.Stopped != Ordinary.Between(Monday, at) || reading.FirstDue < before || reading.Used < TimeSpan.Zero || Read(ledger, at) != reading)
                {
                    return false;
                }

                before = reading.FirstDue;
            }

            return true;
        });

    private static CalendarBook Book { get; } = CalendarBook.Empty;

    private static LedgerEntry Started => Entry(LedgerMove.Started, Monday, "accepted");

    private static StepMark Mark(string key, string agency = "H02.24.01") => new(Guid.CreateVersion7(), key, agency, TimeSpan.FromHours(4));

    private static LedgerEntry Entry(LedgerMove move, DateTimeOffset at, string reason) => new(move, at, reason, "Nguyễn Văn A");

    private static LedgerReading Read(IReadOnlyList<LedgerEntry> ledger, DateTimeOffset now) => LedgerReading.Of(ledger, ThreeDays, Ordinary, now);

    private static (DateTimeOffset?, DateTimeOffset?) Dates(LedgerReading reading) => (reading.StartedAt, reading.FirstDue);

    private static DateTimeOffset At(int day, int hour, int minute = 0) => new DateTimeOffset(2023, 6, day, hour, minute, 0, TimeSpan.FromHours(7)).ToUniversalTime();
}
