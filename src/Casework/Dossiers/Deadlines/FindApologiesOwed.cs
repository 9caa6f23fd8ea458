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
    private static readonly DossierStage[] Running = [DossierStage.Accepted, DossierStage.Processing];

    public async Task<IReadOnlyList<DossierRow>> Handle(FindApologiesOwed request, CancellationToken cancel)
    {
        var take = Math.Clamp(request.Take, 1, 200);
        List<StoredRow> owed = [];
        foreach (var agency in desk.Actor.AgenciesWith(DossierPermissions.Sign, desk.Today).Where(agency => agency.Length > 0))
        {
            var calendar = await desk.CalendarOf(agency, cancel);
            var lead = (await desk.RulesToday(cancel)).ApologyLeadWorkingDays;
            var until = calendar.Add(desk.Now, WorkingCalendar.WorkingDay * lead);
            // Stage by stage, so that each is read along its index and no further than asked.
            foreach (var stage in Running)
            {
                owed.AddRange(await StoredRow.Read(db.Dossiers.AsNoTracking()
                    .Where(dossier => dossier.CompetentAgency == agency && dossier.Stage == stage && dossier.FirstDue <= until && dossier.Due == dossier.FirstDue && dossier.StoppedSince == null)
                    .OrderBy(dossier => dossier.FirstDue).Take(take), cancel));
            }
        }

        return [.. (await reading.Read(owed, cancel)).OrderBy(row => row.Due.FirstDue).Take(take)];
    }
}
