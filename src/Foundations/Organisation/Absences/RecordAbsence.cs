using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Absences;

/// <summary>An officer says from when until when they are away, and who stands in; what the officer holds is lent for those days. Nobody needs to be asked first: the head sees it and may object.</summary>
[Needs(OrganisationPermissions.ViewOfficers)]
public sealed record RecordAbsence(DateOnly From, DateOnly Until, string Reason, OfficerId? StandIn = null, string? IdempotencyKey = null) : ICommand<AbsenceId>, IOnce;

internal sealed class RecordAbsenceHandler(Database db, Stamped<Roster> roster, Stamps stamps, IActorProvider actors, TimeProvider clock) : IHandler<RecordAbsence, AbsenceId>
{
    public async Task<AbsenceId> Handle(RecordAbsence command, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        var (me, today) = (NoSuchOfficer.Unless(all.Officer(new OfficerId(actors.Current.Id))), clock.Today());
        var home = NoSuchAgency.Unless(all.Agency(NotPosted.Unless(me.PostOn(command.From)).Agency));
        PeriodBackwards.At("LastDay").If(command.Until <= today);
        var absence = Absence.Record(me.Id, home.Id, new(command.From, command.Until), command.Reason, command.StandIn, clock.GetUtcNow());
        AwayAlready.If(all.Absences.Any(one => one.Officer == me.Id && one.Period.Overlaps(absence.Period)));
        if (command.StandIn is { } id)
        {
            var other = NoSuchOfficer.Unless(all.Officer(id));
            TakerElsewhere.At("StandIn").Unless(other.PostOn(command.From)?.Agency == home.Id);
            StandInAway.At("StandIn").If(all.Absences.Any(one => one.Officer == id && one.Period.Overlaps(absence.Period)));
            var loan = Delegation.Grant(DelegationKind.Absence, me.Id, id, home.Id, new(command.Reason, today < command.From ? today : command.From), new(command.From, command.Until), [], me.Name);
            NothingToLend.At("StandIn").If(all.RolesLent(loan, command.From).Count == 0);
            // A head may have said the same before: then it is lent already.
            if (!all.Delegations.Of(me.Id).Any(loan.SaysTheSameAs))
            {
                db.Add(loan);
                absence.LentBy(loan.Id);
            }
        }

        db.Add(absence);
        await stamps.Touch(Roster.Stamp, cancel);
        return absence.Id;
    }
}
