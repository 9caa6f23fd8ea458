using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Absences;

/// <summary>The officer is back early, or stays after all; what was lent for these days ends at once.</summary>
[Needs(OrganisationPermissions.ViewOfficers)]
public sealed record EndAbsence(AbsenceId Absence, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Absence.Value;
}

internal sealed class EndAbsenceHandler(Database db, Stamps stamps, IActorProvider actors, TimeProvider clock) : IHandler<EndAbsence, Done>
{
    public async Task<Done> Handle(EndAbsence command, CancellationToken cancel)
    {
        var absence = NoSuchAbsence.Unless(await db.Absences.FindAsync([command.Absence], cancel));
        NotYourAbsence.Unless(absence.Officer.Value == actors.Current.Id);
        absence.MustBeAt(command.Version);
        absence.Return(clock.Today());
        if (absence.Loan is { } loan && await db.Delegations.FindAsync([loan], cancel) is { RevokedOn: null } lent && lent.Until > clock.Today())
        {
            lent.Revoke(clock.Today());
        }

        await stamps.Touch(Roster.Stamp, cancel);
        return default;
    }
}
