using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Elsewhere;

/// <summary>How many dossiers each of one's agencies received for others, and others for it, in the last thirty days.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record CountCredits : IQuery<IReadOnlyList<CreditCount>>;

/// <summary>The two figures of one agency.</summary>
public sealed record CreditCount(string Agency, string Name, CappedCount ForOthers, CappedCount ByOthers);

internal sealed class CountCreditsHandler(Database db, Desk desk, IOrganisation organisation) : IHandler<CountCredits, IReadOnlyList<CreditCount>>
{
    private const int Days = 30;

    public async Task<IReadOnlyList<CreditCount>> Handle(CountCredits request, CancellationToken cancel)
    {
        var since = desk.Now.AddDays(-Days);
        List<CreditCount> counts = [];
        var mine = (await organisation.Agencies(desk.Today, cancel)).Where(agency => desk.Concerns(DossierPermissions.View, agency.Code.Value) || desk.Concerns(DossierPermissions.Oversee, agency.Code.Value));
        foreach (var agency in mine)
        {
            var (given, got) = (await Count(agency.Code.Value, true), await Count(agency.Code.Value, false));
            if (given + got > 0)
            {
                counts.Add(new(agency.Code.Value, agency.Name, CappedCount.Of(given), CappedCount.Of(got)));
            }
        }

        return counts;

        Task<int> Count(string agency, bool forOthers) => FindCreditsHandler.Of(db, agency, forOthers).Where(one => one.At >= since).OrderByDescending(one => one.At).Take(CappedCount.Cap + 1).CountAsync(cancel);
    }
}
