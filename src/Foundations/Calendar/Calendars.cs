using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Calendar;

internal sealed class Calendars(Stamped<CalendarBook> current, CalendarPast past, Database db) : ICalendars
{
    public const string Stamp = "calendar";

    public ValueTask<CalendarBook> Book(CancellationToken cancel) => current.Get(cancel);

    public async ValueTask<CalendarBook> Book(int revision, CancellationToken cancel)
    {
        var now = await current.Get(cancel);
        if (now.Revision == revision)
        {
            return now;
        }

        return past.Books.TryGetValue(revision, out var known) ? known : past.Books.GetOrAdd(revision, await CalendarBook.AsOf(db, revision, cancel));
    }

    public async Task<WorkingCalendar> Of(AgencyCode agency, CancellationToken cancel) => (await current.Get(cancel)).Of(agency);

    public async Task<WorkingCalendar> National(CancellationToken cancel) => (await current.Get(cancel)).Of(AgencyCalendar.National);
}

/// <summary>Books of the past, which never change.</summary>
internal sealed class CalendarPast
{
    public ConcurrentDictionary<int, CalendarBook> Books { get; } = new();
}
