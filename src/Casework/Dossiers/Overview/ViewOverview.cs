using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Overview;

/// <summary>How the work of an agency and those under it stands today: open by state, late, near, settled in the last thirty days. Only counts, no names.</summary>
[Needs(DossierPermissions.Oversee)]
public sealed record ViewOverview(string? Agency = null) : IQuery<IReadOnlyList<AgencyOverview>>;

/// <summary>The figures of one agency; counts of open dossiers are of now, of settled ones of the last thirty days.</summary>
public sealed record AgencyOverview(string Agency, string Name, int WaitingForAnswer, int InProcess, int Paused, int Near, int Late, int SettledInTime, int SettledLate)
{
    /// <summary>Of those late, the ones still within the law's own time: only the province's shorter promise was missed.</summary>
    public int LateWithinLaw { get; init; }

    public int SettledLateWithinLaw { get; init; }
}

internal sealed class ViewOverviewHandler(Database db, Desk desk, IOrganisation organisation) : IHandler<ViewOverview, IReadOnlyList<AgencyOverview>>
{
    private static readonly DossierStage[] Counted = [DossierStage.Submitted, DossierStage.Accepted, DossierStage.Processing, DossierStage.AwaitingSupplement, DossierStage.AwaitingPayment];

    public async Task<IReadOnlyList<AgencyOverview>> Handle(ViewOverview request, CancellationToken cancel)
    {
        NotYourAgency.Unless(request.Agency is null || desk.Actor.MayAt(DossierPermissions.Oversee, request.Agency, desk.Today));
        var agencies = (await organisation.Agencies(desk.Today, cancel))
            .Where(agency => desk.Actor.MayAt(DossierPermissions.Oversee, agency.Code.Value, desk.Today))
            .Where(agency => request.Agency is null || new AgencyCode(request.Agency).Contains(agency.Code)).ToDictionary(agency => agency.Code.Value, agency => agency.Name);
        string[] codes = [.. agencies.Keys];
        var (now, month) = (desk.Now, desk.Now.AddDays(-30));
        var near = await Near(codes, now, cancel);
        var open = await db.Dossiers.Where(dossier => codes.Contains(dossier.CompetentAgency) && Counted.Contains(dossier.Stage))
            .GroupBy(dossier => new
            {
                dossier.CompetentAgency,
                dossier.Stage,
                Late = dossier.FirstDue < now,
            })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        var ended = await db.Dossiers.Where(dossier => codes.Contains(dossier.CompetentAgency) && dossier.EndedAt >= month)
            .GroupBy(dossier => new { dossier.CompetentAgency, dossier.EndedLate })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        var openWithin = await db.Dossiers.Where(dossier => codes.Contains(dossier.CompetentAgency) && (dossier.Stage == DossierStage.Accepted || dossier.Stage == DossierStage.Processing) && dossier.FirstDue < now && dossier.LawDue >= now)
            .GroupBy(dossier => dossier.CompetentAgency).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        var endedWithin = await db.Dossiers.Where(dossier => codes.Contains(dossier.CompetentAgency) && dossier.EndedAt >= month && dossier.EndedLate && dossier.EndedAt <= dossier.LawDue)
            .GroupBy(dossier => dossier.CompetentAgency).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        return
        [
            .. from code in codes
               let mine = open.Where(one => one.Key.CompetentAgency == code).ToArray()
               let running = mine.Where(one => one.Key.Stage is DossierStage.Accepted or DossierStage.Processing).ToArray()
               let done = ended.Where(one => one.Key.CompetentAgency == code).ToArray()
               where mine.Length + done.Length > 0
               orderby code
               select new AgencyOverview(code, agencies[code],
                   mine.Where(one => one.Key.Stage is DossierStage.Submitted).Sum(one => one.Count),
                   running.Sum(one => one.Count),
                   mine.Where(one => one.Key.Stage is DossierStage.AwaitingSupplement or DossierStage.AwaitingPayment).Sum(one => one.Count),
                   near.GetValueOrDefault(code),
                   running.Where(one => one.Key.Late).Sum(one => one.Count),
                   done.Where(one => !one.Key.EndedLate).Sum(one => one.Count),
                   done.Where(one => one.Key.EndedLate).Sum(one => one.Count))
               {
                   LateWithinLaw = openWithin.GetValueOrDefault(code),
                   SettledLateWithinLaw = endedWithin.GetValueOrDefault(code),
               },
        ];
    }

    /// <summary>Due within the next working day of their agency, whatever holidays lie between.</summary>
    private async Task<Dictionary<string, int>> Near(string[] codes, DateTimeOffset now, CancellationToken cancel)
    {
        Dictionary<string, DateTimeOffset> until = [];
        foreach (var code in codes)
        {
            var calendar = await desk.CalendarOf(code, cancel);
            until[code] = calendar.Add(calendar.NextWorkingMoment(now), WorkingCalendar.WorkingDay);
        }

        var furthest = until.Values.DefaultIfEmpty(now).Max();
        var due = await db.Dossiers
            .Where(dossier => codes.Contains(dossier.CompetentAgency) && dossier.FirstDue >= now && dossier.FirstDue <= furthest
                && (dossier.Stage == DossierStage.Accepted || dossier.Stage == DossierStage.Processing))
            .GroupBy(dossier => new { dossier.CompetentAgency, dossier.FirstDue })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        return due.Where(one => one.Key.FirstDue <= until[one.Key.CompetentAgency]).GroupBy(one => one.Key.CompetentAgency).ToDictionary(agency => agency.Key, agency => agency.Sum(one => one.Count));
    }
}
