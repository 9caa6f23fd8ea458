using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Delegations;

/// <summary>What was lent is taken back at once.</summary>
[Needs(OrganisationPermissions.Delegate)]
public sealed record RevokeDelegation(DelegationId Delegation, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Delegation.Value;
}

internal sealed class RevokeDelegationHandler(Database db, Lending lending, Stamped<Roster> roster, Stamps stamps, TimeProvider clock) : IHandler<RevokeDelegation, Done>
{
    public async Task<Done> Handle(RevokeDelegation command, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        var delegation = NoSuchDelegation.Unless(await db.Delegations.FindAsync([command.Delegation], cancel));
        lending.MustBeAllowed(delegation.Kind, NoSuchOfficer.Unless(all.Officer(delegation.Giver)), NoSuchAgency.Unless(all.Agency(delegation.Agency)), all);
        delegation.MustBeAt(command.Version);
        delegation.Revoke(clock.Today());
        await stamps.Touch(Roster.Stamp, cancel);
        return new();
    }
}
