using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Overview;

/// <summary>How the work of an agency and those under it stands today: open by state, late, near, settled in the last thirty days. Only counts, no names. A file handed in once is one dossier, of its lead; what other agencies do of it stands beside, as parts. What agencies ask of each other is never mixed in; it is shown by itself when asked for.</summary>
[Needs(DossierPermissions.Oversee)]
public sealed record ViewOverview(string? Agency = null, bool Internal = false) : IQuery<IReadOnlyList<AgencyOverview>>;

/// <summary>The figures of one agency; counts of open dossiers are of now, of settled ones of the last thirty days. Summed over agencies they count every file of a citizen once.</summary>
public sealed record AgencyOverview(string Agency, string Name, int WaitingForAnswer, int InProcess, int Paused, int Near, int Late, int SettledInTime, int SettledLate)
{
    /// <summary>Of those late, the ones still within the law's own time: only the province's shorter promise was missed.</summary>
    public int LateWithinLaw { get; init; }

    public int SettledLateWithinLaw { get; init; }

    /// <summary>Parts that the agency does of files of others, by their own time.</summary>
    public PartsOverview Parts { get; init; } = new(0, 0, 0, 0);
}

/// <summary>Parts of files led by other agencies: open, late of these, ended in time and late.</summary>
public sealed record PartsOverview(int Open, int Late, int EndedInTime, int EndedLate)
{
    public int All => Open + EndedInTime + EndedLate;
}

internal sealed class ViewOverviewHandler(Database db, Desk desk, IOrganisation organisation) : IHandler<ViewOverview, IReadOnlyList<AgencyOverview>>
{
    private static readonly DossierStage[] Counted = [DossierStage.Submitted, DossierStage.Accepted, DossierStage.AwaitingSupplement, DossierStage.AwaitingPayment];

    public async Task<IReadOnlyList<AgencyOverview>> Handle(ViewOverview request, CancellationToken cancel)
    {
        NotYourAgency.Unless(request.Agency is null || desk.Actor.MayAt(DossierPermissions.Oversee, request.Agency, desk.Today));
        var agencies = (await organisation.Agencies(desk.Today, cancel))
            .Where(agency => desk.Actor.MayAt(DossierPermissions.Oversee, agency.Code.Value, desk.Today))
            .Where(agency => request.Agency is null || new AgencyCode(request.Agency).Contains(agency.Code)).ToDictionary(agency => agency.Code.Value, agency => agency.Name);
        string[] codes = [.. agencies.Keys];
        var until = await Tomorrow(codes, cancel);

        // Parts and internal requests are few and have indexes of their own: counted by themselves and taken off, no count walks through what an index already answers.
        var requests = await Count(db.Dossiers.Where(dossier => dossier.RequestedBy != null && (!request.Internal || dossier.Lead == null)), codes, until, cancel);
        var (all, parts) = request.Internal
            ? (requests, new Dictionary<string, Figures>())
            : (Less(await Count(db.Dossiers, codes, until, cancel), requests, codes), await Count(db.Dossiers.Where(dossier => dossier.Lead != null && dossier.RequestedBy == null), codes, until, cancel));
        var openWithin = await ByAgency(Meant(request).Where(dossier => dossier.Lead == null && codes.Contains(dossier.CompetentAgency)
            && (dossier.Stage == DossierStage.Accepted || dossier.Stage == DossierStage.Processing) && dossier.FirstDue < desk.Now && dossier.LawDue >= desk.Now), cancel);
        var endedWithin = await ByAgency(Meant(request).Where(dossier => dossier.Lead == null && codes.Contains(dossier.CompetentAgency)
            && dossier.EndedAt >= desk.Now.AddDays(-30) && dossier.EndedLate && dossier.EndedAt <= dossier.LawDue), cancel);
        return
        [
            .. from code in codes
               let both = all.GetValueOrDefault(code, Figures.None)
               let others = parts.GetValueOrDefault(code, Figures.None)
               let own = both.Less(others)
               where both != Figures.None
               orderby code
               select new AgencyOverview(code, agencies[code], own.Waiting, own.Running, own.Paused, own.Near, own.Late, own.InTime, own.EndedLate)
               {
                   LateWithinLaw = openWithin.GetValueOrDefault(code),
                   SettledLateWithinLaw = endedWithin.GetValueOrDefault(code),
                   Parts = new(others.Waiting + others.Running + others.Paused, others.Late, others.InTime, others.EndedLate),
               },
        ];
    }

    private IQueryable<Dossier> Meant(ViewOverview request) => request.Internal
        ? db.Dossiers.Where(dossier => dossier.RequestedBy != null)
        : db.Dossiers.Where(dossier => dossier.RequestedBy == null);

    private static Dictionary<string, Figures> Less(Dictionary<string, Figures> all, Dictionary<string, Figures> others, string[] codes) =>
        codes.Select(code => (code, Figures: all.GetValueOrDefault(code, Figures.None).Less(others.GetValueOrDefault(code, Figures.None))))
            .Where(one => one.Figures != Figures.None).ToDictionary(one => one.code, one => one.Figures);

    private async Task<Dictionary<string, Figures>> Count(IQueryable<Dossier> dossiers, string[] codes, Dictionary<string, DateTimeOffset> tomorrow, CancellationToken cancel)
    {
        var (now, month) = (desk.Now, desk.Now.AddDays(-30));
        var open = await dossiers.Where(dossier => codes.Contains(dossier.CompetentAgency) && Counted.Contains(dossier.ListedAs))
            .GroupBy(dossier => new
            {
                dossier.CompetentAgency,
                dossier.ListedAs,
                Late = dossier.FirstDue < now,
            })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        var ended = await dossiers.Where(dossier => codes.Contains(dossier.CompetentAgency) && dossier.EndedAt >= month)
            .GroupBy(dossier => new { dossier.CompetentAgency, dossier.EndedLate })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        var near = await Near(dossiers, codes, tomorrow, now, cancel);
        return codes.Select(code => (code, Figures: new Figures(
            At(code, [DossierStage.Submitted], late: false),
            At(code, [DossierStage.Accepted], late: false),
            At(code, [DossierStage.AwaitingSupplement, DossierStage.AwaitingPayment], late: false),
            near.GetValueOrDefault(code),
            At(code, [DossierStage.Accepted], late: true),
            ended.Where(one => one.Key.CompetentAgency == code && !one.Key.EndedLate).Sum(one => one.Count),
            ended.Where(one => one.Key.CompetentAgency == code && one.Key.EndedLate).Sum(one => one.Count))))
            .Where(one => one.Figures != Figures.None).ToDictionary(one => one.code, one => one.Figures);

        int At(string code, DossierStage[] stages, bool late) =>
            open.Where(one => one.Key.CompetentAgency == code && stages.Contains(one.Key.ListedAs) && (one.Key.Late || !late)).Sum(one => one.Count);
    }

    private static Task<Dictionary<string, int>> ByAgency(IQueryable<Dossier> dossiers, CancellationToken cancel) =>
        dossiers.GroupBy(dossier => dossier.CompetentAgency).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);

    /// <summary>The end of the next working day of each agency.</summary>
    private async Task<Dictionary<string, DateTimeOffset>> Tomorrow(string[] codes, CancellationToken cancel)
    {
        Dictionary<string, DateTimeOffset> until = [];
        foreach (var code in codes)
        {
            var calendar = await desk.CalendarOf(code, cancel);
            until[code] = calendar.Add(calendar.NextWorkingMoment(desk.Now), WorkingCalendar.WorkingDay);
        }

        return until;
    }

    /// <summary>Due within the next working day of their agency, whatever holidays lie between.</summary>
    private static async Task<Dictionary<string, int>> Near(IQueryable<Dossier> dossiers, string[] codes, Dictionary<string, DateTimeOffset> until, DateTimeOffset now, CancellationToken cancel)
    {
        var furthest = until.Values.DefaultIfEmpty(now).Max();
        var due = await dossiers
            .Where(dossier => codes.Contains(dossier.CompetentAgency) && dossier.FirstDue >= now && dossier.FirstDue <= furthest
                && dossier.ListedAs == DossierStage.Accepted)
            .GroupBy(dossier => new { dossier.CompetentAgency, dossier.FirstDue })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        return due.Where(one => one.Key.FirstDue <= until[one.Key.CompetentAgency]).GroupBy(one => one.Key.CompetentAgency).ToDictionary(agency => agency.Key, agency => agency.Sum(one => one.Count));
    }

    private sealed record Figures(int Waiting, int Running, int Paused, int Near, int Late, int InTime, int EndedLate)
    {
        public static readonly Figures None = new(0, 0, 0, 0, 0, 0, 0);

        public Figures Less(Figures other) =>
            new(Waiting - other.Waiting, Running - other.Running, Paused - other.Paused, Near - other.Near, Late - other.Late, InTime - other.InTime, EndedLate - other.EndedLate);
    }
}
