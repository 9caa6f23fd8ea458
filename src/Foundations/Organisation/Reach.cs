using MotCua.Kernel;

namespace MotCua.Organisation;

/// <summary>How far the actor's authority over the organisation goes.</summary>
internal sealed class Reach(IActorProvider actors, TimeProvider clock)
{
    public void MustCover(AgencyCode agency) => OrganisationRefusals.NotYourAgency.Unless(Covers(agency));

    public bool Covers(AgencyCode agency) => actors.Current.MayAt(OrganisationPermissions.Manage, agency.Value, clock.Today());
}
