using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Certifying;

/// <summary>On which grounds originals were refused at one agency in one year, and how often.</summary>
[Needs(DossierPermissions.View)]
public sealed record CountRefusedOriginals(string? Agency = null, int? Year = null) : IQuery<IReadOnlyList<RefusedCount>>;

/// <summary>One ground and how many originals met it.</summary>
public sealed record RefusedCount(CertifyingGround Ground, int Count);

internal sealed class CountRefusedOriginalsHandler(Database db, Desk desk, CertifyingTerms terms) : IHandler<CountRefusedOriginals, IReadOnlyList<RefusedCount>>
{
    public async Task<IReadOnlyList<RefusedCount>> Handle(CountRefusedOriginals request, CancellationToken cancel)
    {
        var agency = request.Agency ?? desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";
        DossierRefusals.NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.View, agency, desk.Today));
        var year = request.Year ?? desk.Today.Year;
        var counted = await db.RefusedOriginals.AsNoTracking().Where(refused => refused.Agency == agency && refused.Year == year)
            .GroupBy(refused => refused.Ground).Select(group => new { Ground = group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Ground, one => one.Count, cancel);
        return [.. terms.Grounds.Where(ground => counted.ContainsKey(ground.Code)).Select(ground => new RefusedCount(ground, counted[ground.Code]))];
    }
}
