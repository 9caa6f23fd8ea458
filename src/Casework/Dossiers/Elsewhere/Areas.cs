using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Elsewhere;

/// <summary>Knows which agencies serve the same area: those of one people's committee do.</summary>
internal sealed class Areas(IOrganisation organisation, Desk desk)
{
    /// <summary>Received outside the area of those who settle; a centre that receives for the departments of its own committee is no such case.</summary>
    public async Task<bool> Apart(string receiving, string competent, CancellationToken cancel)
    {
        if (receiving == competent)
        {
            return false;
        }

        var all = (await organisation.Agencies(desk.Today, cancel)).ToDictionary(agency => agency.Id);
        return Committee(receiving) is { } here && Committee(competent) is { } there && here != there;

        AgencyId? Committee(string code)
        {
            var agency = all.Values.FirstOrDefault(one => one.Code.Value == code);
            for (var steps = 0; agency is not null && agency.Kind is not AgencyKind.PeoplesCommittee && steps < all.Count; steps++)
            {
                agency = agency.Parent is { } above ? all.GetValueOrDefault(above) : null;
            }

            return agency?.Id;
        }
    }

    /// <summary>Out of area only what the rules let in; they may name a list, by decision of the province.</summary>
    public async Task MustBeOpen(string procedure, string receiving, string competent, RuleSet rules, CancellationToken cancel)
    {
        if (rules.ReceivedAnywhere is { } list && !list.Contains(procedure))
        {
            NotReceivedElsewhere.If(await Apart(receiving, competent, cancel));
        }
    }
}
