using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Elsewhere;

/// <summary>How many dossiers each agency that one works at or oversees received for others, and others for it, in the last thirty days.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record CountCredits : IQuery<IReadOnlyList<CreditCount>>;

/// <summary>The two figures of one agency.</summary>
public sealed record CreditCount(string Agency, string Name, int ForOthers, int ByOthers)
{
    /// <summary>The dossiers themselves may be looked at, not only counted.</summary>
    public bool MayList { get; init; }
}

internal sealed class CountCreditsHandler(Database db, Desk desk, IOrganisation organisation) : IHandler<CountCredits, IReadOnlyList<CreditCount>>
{
    private const int Days = 30;

    public async Task<IReadOnlyList<CreditCount>> Handle(CountCredits request, CancellationToken cancel)
    {
        var since = desk.Now.AddDays(-Days);
        AgencyCard[] mine = [.. (await organisation.Agencies(desk.Today, cancel)).Where(agency => desk.Concerns(DossierPermissions.View, agency.Code.Value) || desk.Concerns(DossierPermissions.Oversee, agency.Code.Value))];
        string[] codes = [.. mine.Select(agency => agency.Code.Value)];
        var lately = db.Credits.AsNoTracking().Where(one => one.At >= since);
        var given = await lately.Where(one => codes.Contains(one.Receiving)).GroupBy(one => one.Receiving).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        var got = await lately.Where(one => codes.Contains(one.Competent)).GroupBy(one => one.Competent).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        return
        [
            .. mine.Where(agency => given.ContainsKey(agency.Code.Value) || got.ContainsKey(agency.Code.Value))
                .Select(agency => new CreditCount(agency.Code.Value, agency.Name, given.GetValueOrDefault(agency.Code.Value), got.GetValueOrDefault(agency.Code.Value))
                {
                    MayList = desk.Concerns(DossierPermissions.View, agency.Code.Value),
                }),
        ];
    }
}
