using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.People;

/// <summary>Answers from the register of people.</summary>
internal sealed class Registry(Database db, TimeProvider clock) : IPeople
{
    public async Task<PersonCard?> Person(PersonId id, CancellationToken cancel) => (await db.People.FindAsync([id], cancel))?.Card;

    public async Task<PersonCard?> ByNumber(string number, CancellationToken cancel) => (await Find(Spelt(number), cancel))?.Card;

    public async Task<PersonCard> FindOrRegister(NewPerson person, CancellationToken cancel) => (await Take(person, cancel)).Person.Card;

    public async Task<PersonCard> OfAgency(string code, string name, string? address, CancellationToken cancel)
    {
        if (await Find(code, cancel) is { } known)
        {
            known.BeNamed(name, address);
            return known.Card;
        }

        var agency = MotCua.People.Person.OfAgency(code, name, address, clock.GetUtcNow());
        db.Add(agency);
        return agency.Card;
    }

    /// <summary>The person of that number, and whether they were unknown until now.</summary>
    public async Task<(Person Person, bool IsNew)> Take(NewPerson said, CancellationToken cancel)
    {
        if (await Find(Spelt(said.Number), cancel) is { } known)
        {
            return (known, false);
        }

        var newcomer = MotCua.People.Person.Register(said, clock.GetUtcNow());
        db.Add(newcomer);
        return (newcomer, true);
    }

    public async Task<bool> MayActFor(PersonId representative, PersonId principal, string procedureCode, DateOnly on, CancellationToken cancel)
    {
        if (representative == principal || await IsLegalRepresentative(representative, principal, cancel))
        {
            return true;
        }

        var mandates = await db.Mandates.AsNoTracking().Where(mandate => mandate.Representative == representative && mandate.Principal == principal).ToListAsync(cancel);
        return mandates.Any(mandate => mandate.Covers(procedureCode, on));
    }

    public async Task<IReadOnlyList<PersonCard>> PrincipalsOf(PersonId representative, DateOnly on, CancellationToken cancel)
    {
        var number = (await db.People.FindAsync([representative], cancel))?.Number;
        var mandated = db.Mandates.Where(mandate => mandate.Representative == representative && mandate.From <= on && (mandate.Until == null || mandate.Until > on))
            .Select(mandate => mandate.Principal);
        var principals = await db.People.AsNoTracking()
            .Where(person => mandated.Contains(person.Id) || (number != null && person.LegalRepresentative == number))
            .OrderBy(person => person.Number).ToListAsync(cancel);
        return [.. principals.Select(person => person.Card)];
    }

    public async Task<bool> IsLegalRepresentative(PersonId representative, PersonId enterprise, CancellationToken cancel)
    {
        var number = (await db.People.FindAsync([representative], cancel))?.Number;
        return number is not null && (await db.People.FindAsync([enterprise], cancel))?.LegalRepresentative == number;
    }

    // Whoever was registered a moment ago in this transaction is not in the tables yet.
    private async Task<Person?> Find(string number, CancellationToken cancel) => number.Length == 0
        ? null
        : db.People.Local.FirstOrDefault(person => person.Number == number) ?? await db.People.FirstOrDefaultAsync(person => person.Number == number, cancel);

    private static string Spelt(string number) =>
        TaxCode.TryParse(number, out var code) ? code.Value : IdentityNumber.TryParse(number, out var identity) ? identity.Value : "";

    public Task<int> MandatesFor(string procedureCode, DateOnly on, CancellationToken cancel) =>
        db.Mandates.CountAsync(mandate => mandate.ProcedureCode == procedureCode && (mandate.Until == null || mandate.Until > on), cancel);
}
