using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer;

/// <summary>Those to whom work of a kind may be given by somebody who directs it: the officers of their agencies, whatever the unit, who do that kind.</summary>
internal sealed class AbleOfficers(IActorProvider actors, IOrganisation organisation, TimeProvider clock)
{
    public async Task<IReadOnlyList<Choice>> For(Role role, CancellationToken cancel)
    {
        List<Choice> able = [];
        foreach (var code in actors.Current.AgenciesWith(DossierPermissions.Direct, clock.Today()))
        {
            if (!AgencyCode.TryParse(code, out var agency) || await organisation.Agency(agency, clock.Today(), cancel) is not { } here)
            {
                continue;
            }

            var units = (await organisation.UnitsOf(here.Id, clock.Today(), cancel)).ToDictionary(unit => unit.Id, unit => unit.Name);
            able.AddRange((await organisation.OfficersOf(here.Id, clock.Today(), cancel)).Where(officer => officer.Roles.Contains(role))
                .Select(officer => (officer, Unit: officer.Unit is { } unit ? units.GetValueOrDefault(unit) : null)).OrderBy(one => one.Unit, StringComparer.Ordinal).ThenBy(one => one.officer.Name, ByGivenName.Order)
                .Select(one => new Choice(one.officer.Id.Value.ToString(), one.Unit is null || one.Unit == one.officer.Position ? $"{one.officer.Name}, {one.officer.Position}" : $"{one.officer.Name}, {one.officer.Position}, {one.Unit}")));
        }

        return able;
    }
}
