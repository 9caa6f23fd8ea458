using MotCua.Organisation;

namespace MotCua.Calendar;

/// <summary>The calendar of each agency: its own days and hours over its parents', over the public holidays.</summary>
public interface ICalendars
{
    /// <summary>All calendars as they stand now.</summary>
    ValueTask<CalendarBook> Book(CancellationToken cancel);

    /// <summary>All calendars as they stood after a revision, for working out again what was promised under it.</summary>
    ValueTask<CalendarBook> Book(int revision, CancellationToken cancel);

    Task<WorkingCalendar> Of(AgencyCode agency, CancellationToken cancel);

    /// <summary>The public holidays and ordinary hours alone.</summary>
    Task<WorkingCalendar> National(CancellationToken cancel);
}
