using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Absences;

/// <summary>A head does not agree that an officer is away, and says why; the officer counts as there again and nobody stands in.</summary>
[Needs(OrganisationPermissions.Delegate)]
public sealed record ObjectToAbsence(AbsenceId Absence, string Words, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Absence.Value;
}

internal sealed class ObjectToAbsenceHandler(Database db, Stamped<Roster> roster, Stamps stamps, IActorProvider actors, TimeProvider clock, Lending lending) : IHandler<ObjectToAbsence, Done>
{
    public async Task<Done> Handle(ObjectToAbsence command, CancellationToken cancel)
    {
        var absence = NoSuchAbsence.Unless(await db.Absences.FindAsync([command.Absence], cancel));
        var all = await roster.Get(cancel);
        NotYourAbsence.Unless(absence.Officer.Value != actors.Current.Id && lending.Heads(NoSuchAgency.Unless(all.Agency(absence.Agency)), all));
        absence.MustBeAt(command.Version);
        absence.Object(command.Words, actors.Current.Name, clock.Today());
        if (absence.Loan is { } loan && await db.Delegations.FindAsync([loan], cancel) is { RevokedOn: null } lent && lent.Until > clock.Today())
        {
            lent.Revoke(clock.Today());
        }

        await stamps.Touch(Roster.Stamp, cancel);
        return default;
    }
}
