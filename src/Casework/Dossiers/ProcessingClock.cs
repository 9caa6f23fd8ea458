using MotCua.Calendar;
using MotCua.Kernel;

namespace MotCua.Dossiers;

/// <summary>What moves the clock of a dossier.</summary>
public enum ClockMove { Started, Stopped, Resumed, Extended, Ended }

/// <summary>One happening that moved the clock, with its ground. Entries are only ever added.</summary>
public sealed record ClockEntry(ClockMove Move, DateTimeOffset At, string Reason, string? LegalBasis = null, Guid? Document = null, TimeLimit? By = null);

/// <summary>What the clock shows: every date is worked out from the entries and the working calendar, none is ever set.</summary>
public sealed record ClockReading(
    DateTimeOffset? StartedAt,
    DateTimeOffset? FirstDue,
    DateTimeOffset? Due,
    TimeSpan Used,
    TimeSpan Stopped,
    DateTimeOffset? StoppedSince,
    DateTimeOffset? EndedAt)
{
    /// <summary>Finished later than first promised: the extension does not excuse it.</summary>
    public bool EndedLate => EndedAt is { } end && FirstDue is { } due && end > due;

    /// <summary>Working time from acceptance to the first promise plus what was stopped.</summary>
    public static readonly ClockReading NotStarted = new(null, null, null, TimeSpan.Zero, TimeSpan.Zero, null, null);
}

/// <summary>Reads the clock of a dossier: due = acceptance + allotted time over the calendar + the time it stood still.</summary>
public static class ProcessingClock
{
    /// <summary>The first due date moves only with lawful stops; an extension adds to the second date alone.</summary>
    public static ClockReading Read(IReadOnlyList<ClockEntry> entries, TimeLimit limit, CountingStrategy strategy, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (entries.FirstOrDefault(entry => entry.Move is ClockMove.Started) is not { } start)
        {
            return ClockReading.NotStarted;
        }

        var ended = entries.LastOrDefault(entry => entry.Move is ClockMove.Ended)?.At;
        var until = ended ?? now;
        var (stopped, since) = StandingStill(entries, calendar, until);
        var promised = calendar.Due(start.At, limit, strategy);
        var first = Shift(promised, stopped, strategy, calendar);
        var extended = entries.Where(entry => entry.Move is ClockMove.Extended).Select(entry => entry.By!)
            .Aggregate(first, (due, by) => due is { } at ? calendar.Due(at, by, strategy) : null);
        return new(start.At, first, extended, calendar.Between(start.At, until) - stopped, stopped, ended is null ? since : null, ended);
    }

    private static DateTimeOffset? Shift(DateTimeOffset? due, TimeSpan stopped, CountingStrategy strategy, WorkingCalendar calendar)
    {
        if (due is not { } at || stopped <= TimeSpan.Zero)
        {
            return due;
        }

        var moved = calendar.Add(at, stopped);
        return strategy is CountingStrategy.CivilCode ? calendar.CloseOf(VietnamTime.DayOf(moved)) : moved;
    }

    private static (TimeSpan Stopped, DateTimeOffset? Since) StandingStill(IReadOnlyList<ClockEntry> entries, WorkingCalendar calendar, DateTimeOffset until)
    {
        var stopped = TimeSpan.Zero;
        DateTimeOffset? since = null;
        foreach (var entry in entries)
        {
            if (entry.Move is ClockMove.Stopped)
            {
                since ??= entry.At;
            }
            else if (entry.Move is ClockMove.Resumed or ClockMove.Ended && since is { } from)
            {
                stopped += calendar.Between(from, entry.At);
                since = null;
            }
        }

        return since is { } still && still < until ? (stopped + calendar.Between(still, until), since) : (stopped, since);
    }
}
