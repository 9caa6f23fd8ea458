using MotCua.Kernel;
using static MotCua.People.PeopleRefusals;

namespace MotCua.People.Mandates;

/// <summary>A mandate ends today: taken back by the principal, laid down by the representative, or struck out at the counter.</summary>
[Needs(PeoplePermissions.Mandate)]
public sealed record RevokeMandate(MandateId Mandate, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Mandate.Value;
}

internal sealed class RevokeMandateHandler(Database db, Standing standing, IActorProvider actors, TimeProvider clock) : IHandler<RevokeMandate, Done>
{
    public async Task<Done> Handle(RevokeMandate command, CancellationToken cancel)
    {
        var mandate = NoSuchMandate.Unless(await db.Mandates.FindAsync([command.Mandate], cancel));
        if (actors.Current.Id != mandate.Representative.Value)
        {
            await standing.MustSpeakFor(mandate.Principal, cancel);
        }

        mandate.MustBeAt(command.Version);
        mandate.Revoke(clock.Today());
        return new();
    }
}
