using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.People.PeopleRefusals;

namespace MotCua.People.Mandates;

/// <summary>Lets a citizen, named by identity number, act for a person: in one procedure, or in all when none is named.</summary>
[Needs(PeoplePermissions.Mandate)]
public sealed record GrantMandate(
    PersonId Principal,
    string RepresentativeNumber,
    string? ProcedureCode,
    DateOnly From,
    DateOnly? Until,
    string Basis,
    string? IdempotencyKey = null) : ICommand<MandateId>, IOnce, IConcerns
{
    public Guid Subject => Principal.Value;
}

internal sealed class GrantMandateHandler(Database db, Standing standing, IPeople people) : IHandler<GrantMandate, MandateId>
{
    public async Task<MandateId> Handle(GrantMandate command, CancellationToken cancel)
    {
        await standing.MustSpeakFor(command.Principal, cancel);
        var principal = NoSuchPerson.Unless(await db.People.FindAsync([command.Principal], cancel));
        var card = NoSuchPerson.At(nameof(command.RepresentativeNumber)).Unless(await people.ByNumber(command.RepresentativeNumber, cancel));
        var representative = (await db.People.FindAsync([card.Id], cancel))!;

        var mandate = Mandate.Grant(representative, principal, command.ProcedureCode, new(command.From, command.Until), command.Basis);
        var standingOnes = await db.Mandates.Where(one => one.Representative == card.Id && one.Principal == principal.Id).ToListAsync(cancel);
        MandateHeld.If(standingOnes.Any(mandate.Repeats));
        db.Add(mandate);
        return mandate.Id;
    }
}
