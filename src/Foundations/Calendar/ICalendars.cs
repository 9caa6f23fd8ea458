using MotCua.Organisation;

namespace MotCua.Calendar;

/// <summary>The calendar of each agency: its own days and hours over its parents', over the public holidays.</summary>
public interface ICalendars
{
    Task<WorkingCalendar> Of(AgencyCode agency, CancellationToken cancel);

    /// <summary>The public holidays and ordinary hours alone.</summary>
    Task<WorkingCalendar> National(CancellationToken cancel);
}
