using MotCua.Calendar;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Calendar;

/// <summary>Who and what the tests of declared days share.</summary>
internal static class CalendarHouse
{
    public static readonly Actor OfTheProvince = Administrator("H02");
    public static readonly Actor OfTheCity = Administrator("H02.21");

    public static Task<WorkingCalendar> CalendarOf(this House house, string agency) =>
        house.With<ICalendars, WorkingCalendar>(calendars => calendars.Of(new(agency), TestContext.Current.CancellationToken));

    private static Actor Administrator(string agency) => new(Guid.CreateVersion7(), ActorKind.Officer, "Quản trị",
    [
        new(CalendarPermissions.Declare, agency, Period.Always, AndBelow: true), new(CalendarPermissions.View, agency, Period.Always, AndBelow: true),
    ]);
}
