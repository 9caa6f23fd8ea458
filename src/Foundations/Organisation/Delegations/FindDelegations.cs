using MotCua.Kernel;

namespace MotCua.Organisation.Delegations;

/// <summary>Who may act for whom at the agencies that one belongs to: what holds today or later, or also what is over; the newest first, a page at a time.</summary>
[Needs(OrganisationPermissions.ViewOfficers)]
public sealed record FindDelegations(bool AlsoOver = false, DelegationId? After = null, int Take = 20) : IQuery<IReadOnlyList<DelegationRow>>;

/// <summary>A delegation in the list, and whether the actor may take it back.</summary>
public sealed record DelegationRow(DelegationCard Card, string AgencyName, bool HoldsToday, bool MayRevoke);

internal sealed class FindDelegationsHandler(Stamped<Roster> roster, Lending lending, IActorProvider actors, TimeProvider clock) : IHandler<FindDelegations, IReadOnlyList<DelegationRow>>
{
    public async Task<IReadOnlyList<DelegationRow>> Handle(FindDelegations query, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        var today = clock.Today();
        var after = query.After is { } id ? all.Delegations.Find(id) : null;
        return [.. all.Delegations.NewestFirst
            .SkipWhile(one => after is not null && one.Id != after.Id).Skip(after is null ? 0 : 1)
            .Where(one => query.AlsoOver || one.Until > today)
            .Select(one => (Delegation: one, Agency: all.Agency(one.Agency)!))
            .Where(one => actors.Current.MayAt(OrganisationPermissions.ViewOfficers, one.Agency.Code.Value, today) || IsPartOf(one.Delegation))
            .Take(Math.Clamp(query.Take, 1, 200))
            .Select(one => new DelegationRow(all.Card(one.Delegation), one.Agency.FaceOn(today).Name, one.Delegation.Period.Contains(today),
                one.Delegation.Until > today && lending.IsAllowed(one.Delegation.Kind, all.Officer(one.Delegation.Giver)!, one.Agency, all)))];
    }

    private bool IsPartOf(Delegation one) => one.Giver.Value == actors.Current.Id || one.Taker.Value == actors.Current.Id;
}
