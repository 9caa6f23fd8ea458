using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Overview;

/// <summary>Who has how much in hand at the agencies one oversees, and at which steps it piles up. Counted over open work only, so that it costs no more when the archive grows. Internal requests are left out, or shown alone when asked for.</summary>
[Needs(DossierPermissions.Oversee)]
public sealed record ViewLoad(bool Internal = false) : IQuery<LoadView>;

/// <summary>The load of today.</summary>
public sealed record LoadView(IReadOnlyList<OfficerLoad> Officers, IReadOnlyList<StepLoad> Steps);

/// <summary>What lies with one officer, or with nobody yet, of one kind of work at one agency.</summary>
public sealed record OfficerLoad(string Agency, string AgencyName, string? Unit, OfficerId? Officer, string? Name, Role Role, WorkCount Count);

/// <summary>What lies at one step of one process.</summary>
public sealed record StepLoad(Guid Process, string Procedure, string ProcedureName, string Key, string Step, WorkCount Count);

/// <summary>Open pieces of work: all, those due within the next working day, those late, and those that stand still. A result that waits to be fetched is late with nobody.</summary>
public sealed record WorkCount(int Open, int Soon, int Late, int Still);

internal sealed class ViewLoadHandler(Database db, Desk desk, IOrganisation organisation) : IHandler<ViewLoad, LoadView>
{
    private const int MostSteps = 40;

    /// <summary>Later than any real date: what stands still is queued there.</summary>
    private static readonly DateTimeOffset StandsStill = DateTimeOffset.MaxValue.AddYears(-2);

    public async Task<LoadView> Handle(ViewLoad request, CancellationToken cancel)
    {
        var agencies = (await organisation.Agencies(desk.Today, cancel))
            .Where(agency => desk.Actor.MayAt(DossierPermissions.Oversee, agency.Code.Value, desk.Today)).ToDictionary(agency => agency.Code.Value);
        string[] codes = [.. agencies.Keys];
        var (now, soon) = (desk.Now, await Tomorrow(codes, cancel));
        IQueryable<Dossier> dossiers = db.Dossiers;
        var open = db.OpenWork.AsNoTracking().Where(work => codes.Contains(work.Agency))
            .Where(work => request.Internal == dossiers.Any(dossier => dossier.Id == work.Dossier && dossier.RequestedBy != null));
        var hands = await open
            .GroupBy(work => new { work.Agency, work.Role, work.Officer })
            .Select(group => new
            {
                group.Key,
                Open = group.Count(),
                Late = group.Count(work => work.Due < now && work.Kind != WorkKind.Return),
                Soon = group.Count(work => work.Due >= now && work.Due <= soon && work.Kind != WorkKind.Return),
                Still = group.Count(work => work.Due > StandsStill),
            }).ToListAsync(cancel);
        var steps = await (
            from work in open
            join step in db.Set<DossierStep>() on work.Step equals step.Id
            join dossier in dossiers on work.Dossier equals dossier.Id
            group work by new { dossier.Process, dossier.Procedure, dossier.ProcedureName, step.Key, step.Name } into pile
            orderby pile.Count() descending, pile.Key.Procedure, pile.Key.Key
            select new
            {
                pile.Key,
                Open = pile.Count(),
                Late = pile.Count(work => work.Due < now && work.Kind != WorkKind.Return),
                Soon = pile.Count(work => work.Due >= now && work.Due <= soon && work.Kind != WorkKind.Return),
                Still = pile.Count(work => work.Due > StandsStill),
            }).Take(MostSteps).ToListAsync(cancel);

        List<OfficerLoad> officers = [];
        foreach (var one in hands)
        {
            var card = one.Key.Officer is { } id ? await organisation.Officer(id, desk.Today, cancel) : null;
            var unit = card?.Unit is { } place ? await organisation.Unit(place, desk.Today, cancel) : null;
            officers.Add(new(one.Key.Agency, agencies[one.Key.Agency].Name, unit?.Name, one.Key.Officer, card?.Name, one.Key.Role, new(one.Open, one.Soon, one.Late, one.Still)));
        }

        return new(
            [.. officers.OrderBy(one => one.Agency, StringComparer.Ordinal).ThenByDescending(one => one.Count.Late).ThenByDescending(one => one.Count.Open).ThenBy(one => one.Name, StringComparer.Ordinal)],
            [.. steps.Select(one => new StepLoad(one.Key.Process, one.Key.Procedure, one.Key.ProcedureName, one.Key.Key, one.Key.Name, new(one.Open, one.Soon, one.Late, one.Still)))]);
    }

    /// <summary>The end of the next working day; where agencies keep different calendars, the latest.</summary>
    private async Task<DateTimeOffset> Tomorrow(string[] codes, CancellationToken cancel)
    {
        var latest = desk.Now;
        foreach (var code in codes)
        {
            var calendar = await desk.CalendarOf(code, cancel);
            var due = calendar.Add(calendar.NextWorkingMoment(desk.Now), WorkingCalendar.WorkingDay);
            latest = due > latest ? due : latest;
        }

        return latest;
    }
}
