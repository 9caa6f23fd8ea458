using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar.Viewing;

/// <summary>One year of an agency's calendar (or, naming none, of the public holidays) as an administrator looks at it.</summary>
[Needs(CalendarPermissions.View)]
public sealed record ViewYear(string? Agency, int Year) : IQuery<YearView>;

/// <summary>A year: whether its notice is known, its odd days, and the hours kept.</summary>
public sealed record YearView(
    string? Agency,
    int Year,
    bool IsAnnounced,
    int WorkingDays,
    TimeSpan WorkingTime,
    IReadOnlyList<OddDay> OddDays,
    IReadOnlyList<KeptHours> Hours,
    int? Version);

/// <summary>A day that is not what the week says; who declared it (none: it came with the software).</summary>
public sealed record OddDay(
    DateOnly Day, SpecialDayKind? Kind, string Name, DateOnly? SwappedWith, string? Source, bool IsProvisional, string? DeclaredBy, string OpenHours);

/// <summary>Weekly hours that apply, and the agency that decided them.</summary>
public sealed record KeptHours(string DecidedBy, DateOnly From, WeekText Week, string LegalBasis);

internal sealed class ViewYearHandler(Stamped<CalendarBook> book) : IHandler<ViewYear, YearView>
{
    public async Task<YearView> Handle(ViewYear query, CancellationToken cancel)
    {
        NoSuchYear.If(query.Year is < 1901 or > 2198);
        var name = AgencyCalendar.National;
        if (!string.IsNullOrWhiteSpace(query.Agency))
        {
            NoSuchAgency.With(query.Agency).Unless(AgencyCode.TryParse(query.Agency, out var code));
            name = code!.Value;
        }

        var known = await book.Get(cancel);
        var (calendar, chain) = (known.Of(name), known.Chain(name));
        var days = Enumerable.Range(0, DateTime.IsLeapYear(query.Year) ? 366 : 365).Select(new DateOnly(query.Year, 1, 1).AddDays).ToList();
        return new(
            name.Length == 0 ? null : name,
            query.Year,
            calendar.AnnouncedYears.Contains(query.Year),
            days.Count(calendar.IsWorkingDay),
            days.Aggregate(TimeSpan.Zero, (sum, day) => sum + calendar.HoursOn(day)),
            [.. days.SelectMany(day => Odd(day, calendar, chain))],
            [.. chain.SelectMany(one => one.Hours.Select(hours => new KeptHours(one.Agency, hours.FromDay, hours.Week, hours.LegalBasis)))],
            chain.FirstOrDefault(one => one.Agency == name)?.Version);
    }

    private static IEnumerable<OddDay> Odd(DateOnly day, WorkingCalendar calendar, IReadOnlyList<CalendarRevision> chain)
    {
        var open = Shift.Format(calendar.ShiftsOn(day));
        if (calendar.SpecialOn(day) is { } special)
        {
            var by = chain.LastOrDefault(one => one.Days.Any(known => known.Day == day))?.Agency;
            yield return new(day, special.Kind, special.Name, special.SwappedWith, special.Source, special.IsProvisional, by, open);
        }

        foreach (var (agency, closure) in chain.SelectMany(one => one.Closures.Where(c => c.Day == day).Select(c => (one.Agency, c))))
        {
            yield return new(day, null, closure.Reason, null, closure.LegalBasis, false, agency, open);
        }
    }
}
