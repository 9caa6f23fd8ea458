using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Agencies;

/// <summary>One agency with its names over time, its units and who serves there.</summary>
[Needs(OrganisationPermissions.ViewOfficers)]
public sealed record ViewAgency(AgencyId Agency, DateOnly? On = null) : IQuery<AgencyView>;

/// <summary>An agency in full; the version is to be sent back with a change.</summary>
public sealed record AgencyView(
    AgencyId Id,
    AgencyCode Code,
    AgencyPlace Place,
    Period Period,
    AgencyId? Successor,
    IReadOnlyList<NamedFrom> Names,
    IReadOnlyList<UnitCard> Units,
    IReadOnlyList<OfficerCard> Officers,
    int Version);

/// <summary>The face shown from a day on.</summary>
public sealed record NamedFrom(DateOnly From, AgencyFace Face);

internal sealed class ViewAgencyHandler(Stamped<Roster> roster, TimeProvider clock) : IHandler<ViewAgency, AgencyView>
{
    public async Task<AgencyView> Handle(ViewAgency query, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        var agency = NoSuchAgency.Unless(all.Agency(query.Agency));
        var on = query.On ?? clock.Today();
        return new(
            agency.Id,
            agency.Code,
            new(agency.Kind, agency.Level, agency.Parent, agency.UnitCode),
            agency.Period,
            agency.Successor,
            [.. agency.Names.OrderBy(name => name.From).Select(name => new NamedFrom(name.From, name.Face))],
            all.UnitsOf(agency.Id, on),
            all.OfficersOf(agency.Id, on),
            agency.Version);
    }
}
