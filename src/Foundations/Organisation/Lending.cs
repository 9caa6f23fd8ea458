using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation;

/// <summary>Who may lend an officer's authority: the officer, whoever looks after the organisation there; and that somebody is away also a head or leader of the same agency.</summary>
internal sealed class Lending(Reach reach, IActorProvider actors, TimeProvider clock)
{
    public void MustBeAllowed(DelegationKind kind, Officer giver, Agency agency, Roster all) => NotYoursToLend.Unless(IsAllowed(kind, giver, agency, all));

    public bool IsAllowed(DelegationKind kind, Officer giver, Agency agency, Roster all)
    {
        var actor = actors.Current;
        return actor.May(OrganisationPermissions.Delegate, clock.Today())
            && (actor.Id == giver.Id.Value || reach.Covers(agency.Code) || (kind is DelegationKind.Absence && Heads(agency, all)));
    }

    /// <summary>In one's own right: what is lent does not count.</summary>
    public bool Heads(Agency agency, Roster all) => all.Officer(new OfficerId(actors.Current.Id)) is { } officer
        && officer.Grants.Any(grant => grant.Agency == agency.Id && grant.Role is Role.Leader or Role.HeadOfUnit && grant.Period.Contains(clock.Today()));
}
