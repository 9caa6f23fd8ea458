using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Calendar;

internal sealed class Calendars(Stamped<CalendarShelf> shelf) : ICalendars
{
    public const string Stamp = "calendar";

    public async Task<WorkingCalendar> Of(AgencyCode agency, CancellationToken cancel) => (await shelf.Get(cancel)).Of(agency.Value);

    public async Task<WorkingCalendar> National(CancellationToken cancel) => (await shelf.Get(cancel)).Of(AgencyCalendar.National);
}

/// <summary>All that is declared, read once; calendars are composed when first asked for and shared by agencies that declared nothing of their own.</summary>
internal sealed class CalendarShelf(IEnumerable<AgencyCalendar> declared)
{
    private readonly Dictionary<string, AgencyCalendar> declared = declared.ToDictionary(one => one.Agency);
    private readonly ConcurrentDictionary<string, WorkingCalendar> composed = new();

    public static async Task<CalendarShelf> Load(Database db, CancellationToken cancel) => new(await db.AgencyCalendars
        .Include(one => one.Days).Include(one => one.Closures).Include(one => one.Hours)
        .AsSplitQuery().AsNoTracking().ToListAsync(cancel));

    public WorkingCalendar Of(string agency)
    {
        var chain = Chain(agency);
        return composed.GetOrAdd(chain is [.., var nearest] ? nearest.Agency : AgencyCalendar.National, _ => Compose(chain));
    }

    /// <summary>What applies to an agency, the widest first.</summary>
    public IReadOnlyList<AgencyCalendar> Chain(string agency)
    {
        var names = new List<string> { AgencyCalendar.National };
        for (var dot = agency.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = agency.IndexOf('.', dot + 1))
        {
            names.Add(agency[..dot]);
        }

        names.Add(agency);
        return [.. names.Distinct().Select(name => declared.GetValueOrDefault(name)).OfType<AgencyCalendar>()];
    }

    private static WorkingCalendar Compose(IReadOnlyList<AgencyCalendar> chain) => new(
        Hours(chain),
        [.. HolidayFile.Shipped.Days, .. chain.SelectMany(one => one.Days).Select(day => day.AsSpecialDay())],
        chain.SelectMany(one => one.Closures).Select(closure => closure.AsClosure()));

    /// <summary>On each day the nearest agency that keeps hours of its own decides.</summary>
    private static IEnumerable<HoursFrom> Hours(IReadOnlyList<AgencyCalendar> chain)
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
