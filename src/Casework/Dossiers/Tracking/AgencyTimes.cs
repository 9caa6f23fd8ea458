using MotCua.Calendar;
using MotCua.Organisation;

namespace MotCua.Dossiers.Tracking;

/// <summary>The time of each agency with a dossier, under the agency's name.</summary>
internal sealed class AgencyTimes(IOrganisation organisation, Desk desk)
{
    public async Task<IReadOnlyList<AgencyView>> Of(Dossier dossier, CalendarBook calendars, CancellationToken cancel)
    {
        List<AgencyView> times = [];
        foreach (var time in AgencyReading.Of(dossier.Ledger, calendars, desk.Now))
        {
            var name = AgencyCode.TryParse(time.Agency, out var code) ? (await organisation.Agency(code, desk.Today, cancel))?.Name : null;
            times.Add(new(name ?? time.Agency, time));
        }

        return times;
    }
}
