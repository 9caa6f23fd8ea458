using MotCua.Calendar;

namespace MotCua.Dossiers;

/// <summary>What a ledger says of one step: its own deadline and how it was kept, in the working time of the agency that has it.</summary>
public sealed record StepReading(StepMark Step, DateTimeOffset ArrivedAt, DateTimeOffset DueAt, DateTimeOffset? LeftAt, TimeSpan Used, TimeSpan Stopped)
{
    public static IReadOnlyList<StepReading> Of(IReadOnlyList<LedgerEntry> entries, CalendarBook calendars, DateTimeOffset now)
    {
        var until = entries.LastOrDefault(entry => entry.Move is LedgerMove.Ended)?.At is { } ended && ended < now ? ended : now;
        var stops = Stop.In(entries, now);
        List<StepReading> steps = [];
        foreach (var entry in entries.Where(entry => entry.Move is LedgerMove.Entered))
        {
            var mark = entry.Step!;
            var left = entries.FirstOrDefault(one => one.Move is LedgerMove.Left && one.Step!.Step == mark.Step)?.At;
            steps.Add(One(mark, entry.At, left, stops, calendars.Of(mark.Agency), left ?? (entry.At >= until ? now : until)));
        }

        return steps;
    }

    private static StepReading One(StepMark mark, DateTimeOffset arrived, DateTimeOffset? left, List<Stop> stops, WorkingCalendar calendar, DateTimeOffset until)
    {
        var stopped = Stop.Within(stops, arrived, until, calendar);
        return new(mark, arrived, After(mark.Allotted, arrived, stopped, calendar), left, calendar.Between(arrived, until) - stopped, stopped);
    }

    /// <summary>So much working time after a step began, what stood still left out.</summary>
    public static DateTimeOffset After(TimeSpan time, DateTimeOffset arrived, IReadOnlyList<LedgerEntry> entries, WorkingCalendar calendar, DateTimeOffset now) =>
        After(time, arrived, Still(entries, arrived, calendar, now), calendar);

    /// <summary>Working time that stood still since a step began.</summary>
    public static TimeSpan Still(IReadOnlyList<LedgerEntry> entries, DateTimeOffset arrived, WorkingCalendar calendar, DateTimeOffset now) => Stop.Within(Stop.In(entries, now), arrived, now, calendar);

    private static DateTimeOffset After(TimeSpan time, DateTimeOffset arrived, TimeSpan stopped, WorkingCalendar calendar) =>
        calendar.Add(calendar.Add(calendar.NextWorkingMoment(arrived), time), stopped);
}
