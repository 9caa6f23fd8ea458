using MotCua.Calendar;
using MotCua.Kernel;

namespace MotCua.Dossiers;

/// <summary>What a ledger says of the whole dossier. It follows from entries and calendars alone; nothing in it can be set.</summary>
public sealed record LedgerReading(
    DateTimeOffset? StartedAt,
    DateTimeOffset? FirstDue,
    DateTimeOffset? Due,
    TimeSpan Used,
    TimeSpan Stopped,
    DateTimeOffset? StoppedSince,
    DateTimeOffset? EndedAt)
{
    /// <summary>When the law's own time ends, where the province promised less; pauses move it like the promise.</summary>
    public DateTimeOffset? LawDue { get; init; }

    public static readonly LedgerReading NotStarted = new(null, null, null, TimeSpan.Zero, TimeSpan.Zero, null, null);

    /// <summary>Finished later than first promised: the extension does not excuse it.</summary>
    public bool EndedLate => EndedAt is { } end && FirstDue is { } due && end > due;

    /// <summary>Due = reception + allotted time over the calendar + the time it stood still.</summary>
    public static LedgerReading Of(IReadOnlyList<LedgerEntry> entries, Allotment allotment, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (entries.FirstOrDefault(entry => entry.Move is LedgerMove.Started) is not { } start)
        {
            return NotStarted;
        }

        var received = calendar.ReceivedAt(start.At);
        var ended = entries.LastOrDefault(entry => entry.Move is LedgerMove.Ended)?.At;
        var until = ended ?? now;
        var stops = Stop.In(entries, until);
        var stopped = Stop.Within(stops, received, until, calendar);
        var first = Shift(Promised(start, allotment, calendar), stopped, allotment.Strategy, calendar);
        var extended = entries.Where(entry => entry.Move is LedgerMove.Extended).Select(entry => entry.More!)
            .Aggregate(first, (due, more) => due is { } at ? calendar.Due(at, more, allotment.Strategy, allotment.HolidaysSkipped) : null);
        return new(received, first, extended, calendar.Between(received, until) - stopped, stopped, ended is null ? Stop.StillSince(entries) : null, ended)
        {
            LawDue = Shift(allotment.LawFrom(start.At, calendar), stopped, allotment.Strategy, calendar),
        };
    }

    /// <summary>A holiday declared later never takes a printed date away from the citizen; one taken back gives an earlier one.</summary>
    private static DateTimeOffset? Promised(LedgerEntry start, Allotment allotment, WorkingCalendar calendar)
    {
        var counted = allotment.From(start.At, calendar);
        return allotment.KeepsPrinted && start.Shown.FirstDue is { } printed && printed < counted ? printed : counted;
    }

    internal static DateTimeOffset? Shift(DateTimeOffset? due, TimeSpan stopped, CountingStrategy strategy, WorkingCalendar calendar)
    {
        if (due is not { } at || stopped <= TimeSpan.Zero)
        {
            return due;
        }

        var moved = calendar.Add(at, stopped);
        return strategy is CountingStrategy.CivilCode ? calendar.CloseOf(VietnamTime.DayOf(moved)) : moved;
    }
}

/// <summary>A stretch in which time stands still; several grounds at once make one stretch, over when the last is gone.</summary>
internal readonly record struct Stop(DateTimeOffset From, DateTimeOffset Until)
{
    public static List<Stop> In(IReadOnlyList<LedgerEntry> entries, DateTimeOffset until)
    {
        List<Stop> stops = [];
        HashSet<string> grounds = [];
        DateTimeOffset since = default;
        foreach (var entry in entries)
        {
            switch (entry.Move)
            {
                case LedgerMove.Stopped when grounds.Count == 0:
                    since = entry.At;
                    grounds.Add(entry.Reason);
                    break;
                case LedgerMove.Stopped:
                    grounds.Add(entry.Reason);
                    break;
                case LedgerMove.Resumed when grounds.Remove(entry.Reason) && grounds.Count == 0:
                    stops.Add(new(since, entry.At));
                    break;
                case LedgerMove.Ended when grounds.Count > 0:
                    stops.Add(new(since, entry.At));
                    return stops;
            }
        }

        if (grounds.Count > 0 && since < until)
        {
            stops.Add(new(since, until));
        }

        return stops;
    }

    public static DateTimeOffset? StillSince(IReadOnlyList<LedgerEntry> entries) =>
        In(entries, DateTimeOffset.MaxValue) is [.., { Until: var until } last] && until == DateTimeOffset.MaxValue ? last.From : null;

    /// <summary>Working time that stood still between two moments.</summary>
    public static TimeSpan Within(List<Stop> stops, DateTimeOffset from, DateTimeOffset until, WorkingCalendar calendar)
    {
        var still = TimeSpan.Zero;
        foreach (var stop in stops)
        {
            var (begins, ends) = (stop.From > from ? stop.From : from, stop.Until < until ? stop.Until : until);
            still += begins < ends ? calendar.Between(begins, ends) : TimeSpan.Zero;
        }

        return still;
    }
}
