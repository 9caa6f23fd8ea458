using MotCua.Calendar;
using MotCua.Regimes;

namespace MotCua.Dossiers.Deadlines;

/// <summary>One rung of the ladder before one promise: the dossier's first or extended date, or a step's.</summary>
internal sealed record Rung(string Promise, Guid? Step, WarningLevel Level, DateTimeOffset At, DateTimeOffset Due);

/// <summary>Reads off the ledger when each rung is reached; a pure function of ledger and calendars like every date.</summary>
internal static class WarningReading
{
    /// <summary>The first rung after a moment of what no piece of work of the dossier notes.</summary>
    public static DateTimeOffset? Next(IEnumerable<Rung> rungs, Dossier dossier, DateTimeOffset now) =>
        After(now, rungs.Where(rung => rung.Step is not { } step || !dossier.Work.Exists(work => work.Step == step)));

    /// <summary>The first rung after a moment of the step that a piece of work is.</summary>
    public static DateTimeOffset? Next(IEnumerable<Rung> rungs, OpenWork work, DateTimeOffset now) =>
        After(now, rungs.Where(rung => rung.Step is { } step && step == work.Step));

    /// <summary>Every rung of every open promise; none while the time stands still and after the end.</summary>
    public static IEnumerable<Rung> Of(Dossier dossier, CalendarBook calendars, DateTimeOffset now)
    {
        var reading = dossier.Read(calendars, now);
        if (dossier.Allotment.Ladder.Count == 0 || reading is not { StartedAt: { } start, EndedAt: null, StoppedSince: null })
        {
            return [];
        }

        var calendar = calendars.Of(dossier.CountingAgency);
        var stops = Stop.In(dossier.Ledger, now);
        var steps = StepReading.Of(dossier.Ledger, calendars, now).Where(step => step.LeftAt is null)
            .SelectMany(step => Rungs($"step/{step.Step.Step:N}", step.Step.Step, step.ArrivedAt, step.DueAt, stops, calendars.Of(step.Step.Agency), dossier.Allotment.Ladder));
        if (reading.Due is not { } due)
        {
            return steps;
        }

        // A second date is a promise of its own, with a ladder from the hour it was given.
        var extended = dossier.Ledger.LastOrDefault(entry => entry.Move is LedgerMove.Extended);
        return steps.Concat(Rungs($"dossier/{dossier.Extensions}", null, extended?.At ?? start, due, stops, calendar, dossier.Allotment.Ladder));
    }

    private static DateTimeOffset? After(DateTimeOffset now, IEnumerable<Rung> rungs) => rungs.Where(rung => rung.At > now).Select(rung => (DateTimeOffset?)rung.At).Min();

    private static IEnumerable<Rung> Rungs(string promise, Guid? step, DateTimeOffset from, DateTimeOffset due, List<Stop> stops, WorkingCalendar calendar, IReadOnlyList<WarningLevel> ladder)
    {
        var stopped = Stop.Within(stops, from, due, calendar);
        var allotted = calendar.Between(from, due) - stopped;
        foreach (var level in ladder)
        {
            if (level.After(allotted) is { } after)
            {
                yield return new(promise, step, level, after >= allotted ? due : Reached(calendar.Add(calendar.NextWorkingMoment(from), after), from, stops, calendar), due);
            }
        }
    }

    /// <summary>Each stop that begins before the moment pushes it on; they are in order and do not overlap.</summary>
    private static DateTimeOffset Reached(DateTimeOffset at, DateTimeOffset from, List<Stop> stops, WorkingCalendar calendar) => stops
        .Where(stop => stop.Until > from)
        .Aggregate(at, (moment, stop) => stop.From < moment ? calendar.Add(moment, calendar.Between(stop.From > from ? stop.From : from, stop.Until)) : moment);
}
