using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Deadlines;

/// <summary>Dossiers whose first date cannot be kept any more, or is so near that the apology is due now, and to which no apology was sent.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record FindApologiesOwed(int Take = 50) : IQuery<IReadOnlyList<DossierRow>>;

internal sealed class FindApologiesOwedHandler(Database db, Desk desk, RowReading reading) : IHandler<FindApologiesOwed, IReadOnlyList<DossierRow>>
{
    public async Task<IReadOnlyList<DossierRow>> Handle(FindApologiesOwed request, CancellationToken cancel)
    {
        List<StoredRow> owed = [];
        foreach (var agency in desk.Actor.AgenciesWith(DossierPermissions.Sign, desk.Today).Where(agency => agency.Length > 0))
        {
            var calendar = await desk.CalendarOf(agency, cancel);
            var lead = (await desk.RulesToday(cancel)).ApologyLeadWorkingDays;
            var until = calendar.Add(desk.Now, WorkingCalendar.WorkingDay * lead);
            owed.AddRange(await StoredRow.Read(db.Dossiers.AsNoTracking()
                .Where(dossier => dossier.CompetentAgency == agency && dossier.HandlerAgency != null && dossier.HandlerRole != Role.Clerk
                    && dossier.FirstDue <= until && dossier.Due == dossier.FirstDue && dossier.StoppedSince == null
                    && (dossier.Stage == DossierStage.Accepted || dossier.Stage == DossierStage.Processing))
                .OrderBy(dossier => dossier.FirstDue).Take(Math.Clamp(request.Take, 1, 200)), cancel));
        }

        return await reading.Read(owed, cancel);
    }
}
