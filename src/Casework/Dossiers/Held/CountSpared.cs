using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Held;

/// <summary>How many papers nobody had to bring in a month, and how many were asked for although the State held them, by agency and procedure, at the agencies one oversees.</summary>
[Needs(DossierPermissions.Oversee)]
public sealed record CountSpared(int Year, int Month) : IQuery<IReadOnlyList<SparedRow>>;

/// <summary>Of one procedure at one agency: lookings as dossiers came in, papers looked for, held, taken instead of asked for, and asked for all the same.</summary>
public sealed record SparedRow(string Agency, string AgencyName, string Procedure, int Dossiers, int Looked, int Held, int Spared, int AskedAnyway);

internal sealed class CountSparedHandler(Database db, Desk desk, IOrganisation organisation) : IHandler<CountSpared, IReadOnlyList<SparedRow>>
{
    public async Task<IReadOnlyList<SparedRow>> Handle(CountSpared request, CancellationToken cancel)
    {
        var first = new DateOnly(Math.Clamp(request.Year, 2000, 2200), Math.Clamp(request.Month, 1, 12), 1);
        var (from, until) = (VietnamTime.At(first, TimeOnly.MinValue), VietnamTime.At(first.AddMonths(1), TimeOnly.MinValue));
        var agencies = (await organisation.Agencies(desk.Today, cancel)).Where(agency => desk.Actor.MayAt(DossierPermissions.Oversee, agency.Code.Value, desk.Today)).ToDictionary(agency => agency.Code.Value, agency => agency.Name);
        string[] codes = [.. agencies.Keys];
        var counted = await db.LookUps.AsNoTracking().Where(one => one.At >= from && one.At < until && codes.Contains(one.Agency))
            .GroupBy(one => new { one.Agency, one.Procedure })
            .Select(group => new
            {
                group.Key,
                Dossiers = group.Count(one => one.Occasion == LookUpOccasion.Submitted || one.Occasion == LookUpOccasion.Received),
                Looked = group.Sum(one => one.Occasion == LookUpOccasion.Submitted || one.Occasion == LookUpOccasion.Received ? one.Looked : 0),
                Held = group.Sum(one => one.Occasion == LookUpOccasion.Submitted || one.Occasion == LookUpOccasion.Received ? one.Held : 0),
                Spared = group.Sum(one => one.Used),
                Unfit = group.Sum(one => one.Unfit),
            }).ToListAsync(cancel);
        return
        [
            .. counted.OrderBy(one => one.Key.Agency, StringComparer.Ordinal).ThenByDescending(one => one.Spared).ThenBy(one => one.Key.Procedure, StringComparer.Ordinal)
                .Select(one => new SparedRow(one.Key.Agency, agencies[one.Key.Agency], one.Key.Procedure, one.Dossiers, one.Looked, one.Held, one.Spared, one.Unfit)),
        ];
    }
}
