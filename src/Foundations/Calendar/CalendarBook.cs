using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Calendar;

/// <summary>All calendars as they stood after one revision. Calendars are composed when first asked for, and shared by agencies that declared nothing of their own.</summary>
public sealed class CalendarBook
{
    private readonly Dictionary<string, CalendarRevision> declared;
    private readonly ConcurrentDictionary<string, WorkingCalendar> composed = new();

    internal CalendarBook(IEnumerable<CalendarRevision> latest)
    {
        declared = latest.ToDictionary(one => one.Agency);
        Revision = declared.Count == 0 ? 0 : declared.Values.Max(one => one.Number);
    }

    /// <summary>Nothing was declared: the holidays that come with the software and ordinary hours.</summary>
    public static CalendarBook Empty { get; } = new([]);

    /// <summary>The number of the last declaration that is in it; 0 when nothing was declared yet.</summary>
    public int Revision { get; }

    public WorkingCalendar Of(AgencyCode agency) => Of(agency.Value);

    /// <summary>The calendar of an agency by its code; the empty code means the public holidays and ordinary hours alone.</summary>
    public WorkingCalendar Of(string agency)
    {
        var chain = Chain(agency);
        return composed.GetOrAdd(chain is [.., var nearest] ? nearest.Agency : AgencyCalendar.National, _ => Compose(chain));
    }

    internal static Task<CalendarBook> Load(Database db, CancellationToken cancel) => AsOf(db, int.MaxValue, cancel);

    // One statement, so that what is read fits together.
    internal static async Task<CalendarBook> AsOf(Database db, int revision, CancellationToken cancel)
    {
        var revisions = db.CalendarRevisions.AsNoTracking();
        return new(await revisions
            .Where(one => one.Number == revisions.Where(other => other.Agency == one.Agency && other.Number <= revision).Max(other => other.Number))
            .ToListAsync(cancel));
    }

    /// <summary>What applies to an agency, the widest first.</summary>
    internal IReadOnlyList<CalendarRevision> Chain(string agency)
    {
        var names = new List<string> { AgencyCalendar.National };
        for (var dot = agency.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = agency.IndexOf('.', dot + 1))
        {
            names.Add(agency[..dot]);
        }

        names.Add(agency);
        return [.. names.Distinct().Select(name => declared.GetValueOrDefault(name)).OfType<CalendarRevision>()];
    }

    private static WorkingCalendar Compose(IReadOnlyList<CalendarRevision> chain) => new(
        Hours(chain),
        [.. HolidayFile.Shipped.Days, .. chain.SelectMany(one => one.Days).Select(day => day.AsSpecialDay())],
        chain.SelectMany(one => one.Closures).Select(closure => closure.AsClosure()));

    /// <summary>On each day the nearest agency that keeps hours of its own decides.</summary>
    private static IEnumerable<HoursFrom> Hours(IReadOnlyList<CalendarRevision> chain)
    {
        yield return new(DateOnly.MinValue, WeeklyHours.Ordinary);
        foreach (var day in chain.SelectMany(one => one.Hours).Select(hours => hours.FromDay).Distinct().Order())
        {
            var holding = chain.Reverse()
                .Select(one => one.Hours.Where(hours => hours.FromDay <= day).MaxBy(hours => hours.FromDay))
                .First(hours => hours is not null)!;
            yield return new(day, holding.AsHoursFrom().Hours);
        }
    }
}
