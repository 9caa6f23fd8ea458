using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar.Declaring;

/// <summary>Opens the calendar of an agency for who may change it.</summary>
internal sealed class CalendarDesk(Database db, IActorProvider actors, TimeProvider clock)
{
    /// <summary>No agency means the public holidays, which belong to whoever declares for the whole province.</summary>
    public async Task<AgencyCalendar> Open(string? agency, CancellationToken cancel)
    {
        var name = AgencyCalendar.National;
        if (!string.IsNullOrWhiteSpace(agency))
        {
            NoSuchAgency.With(agency).Unless(AgencyCode.TryParse(agency, out var code));
            name = code!.Value;
        }

        NotYourCalendar.Unless(MayChange(name));
        if (db.AgencyCalendars.Local.FirstOrDefault(one => one.Agency == name) is { } open)
        {
            return open;
        }

        if (await db.AgencyCalendars.Include(one => one.Days).Include(one => one.Closures).Include(one => one.Hours)
            .AsSplitQuery().FirstOrDefaultAsync(one => one.Agency == name, cancel) is { } known)
        {
            return known;
        }

        var fresh = new AgencyCalendar { Agency = name };
        db.Add(fresh);
        return fresh;
    }

    private bool MayChange(string name) => name == AgencyCalendar.National
        ? actors.Current.AgenciesWith(CalendarPermissions.Declare, clock.Today()).Any(held => !held.Contains('.', StringComparison.Ordinal))
        : actors.Current.MayAt(CalendarPermissions.Declare, name, clock.Today());
}
