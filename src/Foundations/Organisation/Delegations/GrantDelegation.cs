using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Delegations;

/// <summary>An officer's authority is lent to another by a document, from a day until a day; whoever is away is stood in for.</summary>
[Needs(OrganisationPermissions.Delegate)]
public sealed record GrantDelegation(
    DelegationKind Kind, OfficerId Giver, OfficerId Taker, DelegationDocument Document, DateOnly From, DateOnly Until, IReadOnlyList<string> Matters, string? IdempotencyKey = null)
    : ICommand<DelegationId>, IOnce, IConcerns
{
    public Guid Subject => Giver.Value;
}

internal sealed class GrantDelegationHandler(Database db, Lending lending, Stamped<Roster> roster, Stamps stamps, IActorProvider actors, TimeProvider clock)
    : IHandler<GrantDelegation, DelegationId>
{
    public async Task<DelegationId> Handle(GrantDelegation command, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        var giver = NoSuchOfficer.Unless(all.Officer(command.Giver));
        var taker = NoSuchOfficer.Unless(all.Officer(command.Taker));
        var post = NotPosted.Unless(giver.PostOn(command.From));
        var home = NoSuchAgency.Unless(all.Agency(post.Agency));
        lending.MustBeAllowed(command.Kind, giver, home, all);
        PeriodBackwards.If(command.Until <= clock.Today());

        var delegation = Delegation.Grant(command.Kind, giver.Id, taker.Id, home.Id, command.Document, new(command.From, command.Until), command.Matters, actors.Current.Name);
        NothingToLend.If(all.RolesLent(delegation, command.From).Count == 0);
        // A mandate may go down to an agency below; whoever deputises, signs by order or stands in serves in the house itself.
        var there = TakerElsewhere.Unless(taker.PostOn(command.From) is { } place ? all.Agency(place.Agency) : null);
        TakerElsewhere.Unless(there.Id == home.Id || (command.Kind is DelegationKind.Mandate && home.Code.Contains(there.Code)));
        LentAlready.If(all.Delegations.Of(giver.Id).Any(delegation.SaysTheSameAs));
        db.Add(delegation);
        await stamps.Touch(Roster.Stamp, cancel);
        return delegation.Id;
    }
}
