using MotCua.Kernel;

namespace MotCua.Organisation;

/// <summary>Answers from the roster in memory.</summary>
internal sealed class OrganisationDirectory(Stamped<Roster> roster) : IOrganisation
{
    public async Task<AgencyCard?> Agency(AgencyId id, DateOnly on, CancellationToken cancel) => (await roster.Get(cancel)).Card(id, on);

    public async Task<AgencyCard?> Agency(AgencyCode code, DateOnly on, CancellationToken cancel) => (await roster.Get(cancel)).Card(code, on);

    public async Task<string> Place(AgencyCard agency, DateOnly on, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        for (AgencyCard? one = agency; one is not null; one = one.Parent is { } above ? all.Card(above, on) : null)
        {
            if (AgencyNames.Place(one.Name) is { } place)
            {
                return place;
            }
        }

        return "…";
    }

    public async Task<IReadOnlyList<AgencyCard>> Agencies(DateOnly on, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        return [.. all.All.Select(agency => Roster.Card(agency, on)).OfType<AgencyCard>()];
    }

    public async Task<UnitCard?> Unit(UnitId id, DateOnly on, CancellationToken cancel) => (await roster.Get(cancel)).Unit(id, on);

    public async Task<IReadOnlyList<UnitCard>> UnitsOf(AgencyId agency, DateOnly on, CancellationToken cancel) => (await roster.Get(cancel)).UnitsOf(agency, on);

    public async Task<OfficerCard?> Officer(OfficerId id, DateOnly on, CancellationToken cancel) => (await roster.Get(cancel)).Officer(id, on);

    public async Task<IReadOnlyList<OfficerCard>> OfficersOf(AgencyId agency, DateOnly on, CancellationToken cancel) => (await roster.Get(cancel)).OfficersOf(agency, on);

    public async Task<IReadOnlyList<HeldRole>> RolesOf(OfficerId officer, CancellationToken cancel) => (await roster.Get(cancel)).RolesOf(officer);

    public async Task<IReadOnlyList<LentRole>> LentTo(OfficerId officer, DateOnly on, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        return [.. all.Delegations.To(officer, on).SelectMany(one => all.RolesLent(one, on).Select(role => new LentRole(role, all.Card(one))))];
    }

    public async Task<IReadOnlyList<DelegationCard>> StandingInFor(OfficerId officer, DateOnly on, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        return [.. all.Delegations.From(officer, on).Where(one => one.Kind is DelegationKind.Absence).Select(all.Card)];
    }

    public async Task<IReadOnlyList<DelegationCard>> Delegations(DateOnly on, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        return [.. all.Delegations.NewestFirst.Where(one => one.Period.Contains(on)).Select(all.Card)];
    }

    public async Task<AbsenceCard?> Away(OfficerId officer, DateOnly on, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        return all.Absences.FirstOrDefault(one => one.Officer == officer && one.Period.Contains(on)) is { } away ? all.Card(away) : null;
    }

    public async Task<DelegationCard?> Delegation(DelegationId id, DateOnly on, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        return all.Delegations.Find(id) is { } found && found.Period.Contains(on) && all.RolesLent(found, on).Count > 0 ? all.Card(found) : null;
    }
}
