using CsCheck;
using MotCua.Calendar;
using static MotCua.Modules.Tests.Calendar.Calendars;

namespace MotCua.Modules.Tests.Calendar;

public sealed class WorkingCalendarProperties
{
    private static readonly Gen<TimeSpan> Work = Gen.Int[-3000, 3000].Select(minutes => TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Adding_agrees_with_walking_minute_by_minute() =>
        Gen.Select(Any, AnyMinute, Gen.Int[-3000, 3000]).Sample(
            (calendar, start, minutes) => calendar.Add(start, TimeSpan.FromMinutes(minutes)) == Walk(calendar, start, minutes),
            iter: 300);

    [Fact]
    public void What_was_added_is_what_lies_between() =>
        Gen.Select(Any, AnyMinute, Work).Sample(
            (calendar, start, work) => calendar.Between(start, calendar.Add(start, work)) == work, iter: 1000);

    [Fact]
    public void Adding_twice_is_adding_the_sum() =>
        Gen.Select(Any, AnyMinute, Gen.Int[0, 3000], Gen.Int[0, 3000]).Sample(
            (calendar, start, a, b) => calendar.Add(start, TimeSpan.FromMinutes(a + b))
                == calendar.Add(calendar.Add(start, TimeSpan.FromMinutes(a)), TimeSpan.FromMinutes(b)),
            iter: 1000);

    [Fact]
    public void A_later_start_or_more_work_never_ends_earlier() =>
        Gen.Select(Any, Gen.Select(AnyMinute, AnyMinute), Gen.Select(Work, Work)).Sample(
            (calendar, starts, work) =>
            {
                var (first, second) = starts.Item1 <= starts.Item2 ? starts : (starts.Item2, starts.Item1);
                var (less, more) = work.Item1 <= work.Item2 ? work : (work.Item2, work.Item1);
                return calendar.Add(first, less) <= calendar.Add(second, less) && calendar.Add(first, less) <= calendar.Add(first, more);
            },
            iter: 1000);

    [Fact]
    public void The_next_working_moment_is_the_first_open_minute() =>
        Gen.Select(Any, AnyMinute).Sample(
            (calendar, at) =>
            {
                var walked = at;
                while (!Works(calendar, walked))
                {
                    walked = walked.AddMinutes(1);
                }

                return calendar.NextWorkingMoment(at) == walked;
            },
            iter: 300);

    [Fact]
    public void Counting_days_agrees_with_walking_day_by_day() =>
        Gen.Select(Any, Gen.Int[0, 380], Gen.Int[-90, 90]).Sample(
            (calendar, start, days) =>
            {
                var (day, left) = (FirstDay.AddDays(start), Math.Abs(days));
                while (left > 0)
                {
                    day = day.AddDays(Math.Sign(days));
                    left -= calendar.IsWorkingDay(day) ? 1 : 0;
                }

                return calendar.AddWorkingDays(FirstDay.AddDays(start), days) == day;
            },
            iter: 1000);

    [Fact]
    public void The_table_grows_in_both_directions_and_for_many_readers_at_once()
    {
        var (fresh, whole) = (new WorkingCalendar(), new WorkingCalendar());
        whole.ShiftsOn(new(1901, 1, 1));
        whole.ShiftsOn(new(2190, 1, 1));

        Parallel.For(0, 200, i =>
        {
            var start = At("2019-06-03 09:00").AddDays(i % 2 == 0 ? i * 300 : -i * 200);
            var work = TimeSpan.FromHours(i % 3 == 0 ? -9000 : 9000);
            Assert.Equal(whole.Add(start, work), fresh.Add(start, work));
        });
    }

    /// <summary>The oracle: no tally, no search, one minute after the other.</summary>
    private static DateTimeOffset Walk(WorkingCalendar calendar, DateTimeOffset start, int minutes)
    {
        var at = start;
        while (minutes > 0)
        {
            minutes -= Works(calendar, at) ? 1 : 0;
            at = at.AddMinutes(1);
        }

        while (minutes < 0)
        {
            at = at.AddMinutes(-1);
            minutes += Works(calendar, at) ? 1 : 0;
        }

        // Counting back ends at the latest moment with that tally: the start of the minute reached, which is worked.
        return at;
    }

    private static bool Works(WorkingCalendar calendar, DateTimeOffset at)
    {
        var local = at.ToOffset(TimeSpan.FromHours(7));
        return calendar.ShiftsOn(DateOnly.FromDateTime(local.DateTime)).Any(shift => shift.Holds(TimeOnly.FromDateTime(local.DateTime)));
    }
}
