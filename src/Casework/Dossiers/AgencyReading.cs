using MotCua.Calendar;

namespace MotCua.Dossiers;

/// <summary>What a ledger says of one agency: the working time of its own calendar that it had the dossier in hand, what it was given for that, and how it kept it. What waits after the end, and what stands still, counts for nobody.</summary>
public sealed record AgencyReading(string Agency, TimeSpan Allotted, TimeSpan Used, TimeSpan Stopped, bool IsOpen)
{
    public TimeSpan Left => Allotted - Used;

    /// <summary>Used more than it was given: each agency is judged by its own time, whatever others did with theirs.</summary>
    public bool IsLate => Used > Allotted;

    public static IReadOnlyList<AgencyReading> Of(IReadOnlyList<LedgerEntry> entries, CalendarBook calendars, DateTimeOffset now)
    {
        var end = entries.LastOrDefault(entry => entry.Move is LedgerMove.Ended)?.At ?? now;
        var stops = Stop.In(entries, end);
        var left = entries.Where(entry => entry.Move is LedgerMove.Left).ToLookup(entry => entry.Step!.Step, entry => entry.At);
        // Handing a result over begins only after the end.
        var stretches = entries.Where(entry => entry.Move is LedgerMove.Entered && entry.At < end).Select(entry => (entry.Step!.Agency, entry.Step.Allotted, From: entry.At,
            Until: left[entry.Step.Step].Select(at => (DateTimeOffset?)at).FirstOrDefault() is { } gone && gone < end ? gone : end,
            IsOpen: !left[entry.Step.Step].Any() && end == now));
        return [.. stretches.GroupBy(stretch => stretch.Agency).Select(agency => Read(agency.Key, [.. agency.OrderBy(one => one.From)], stops, calendars.Of(agency.Key)))];
    }

    private static AgencyReading Read(string agency, List<(string Agency, TimeSpan Allotted, DateTimeOffset From, DateTimeOffset Until, bool IsOpen)> stretches, List<Stop> stops, WorkingCalendar calendar)
    {
        var (used, stopped, until) = (TimeSpan.Zero, TimeSpan.Zero, DateTimeOffset.MinValue);
        foreach (var stretch in stretches)
        {
            // Two steps of one agency at one time are one stretch of its time.
            var from = stretch.From > until ? stretch.From : until;
            if (from < stretch.Until)
            {
                var still = Stop.Within(stops, from, stretch.Until, calendar);
                (used, stopped, until) = (used + calendar.Between(from, stretch.Until) - still, stopped + still, stretch.Until);
            }
        }

        return new(agency, new(stretches.Sum(stretch => stretch.Allotted.Ticks)), used, stopped, stretches.Exists(stretch => stretch.IsOpen));
    }
}
