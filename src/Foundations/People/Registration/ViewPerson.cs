using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.People.PeopleRefusals;

namespace MotCua.People.Registration;

/// <summary>A clerk opens a person's file; the person can see that it was opened.</summary>
[Needs(PeoplePermissions.Serve)]
public sealed record ViewPerson(PersonId Person) : IQuery<PersonView>, IConcerns
{
    public Guid Subject => Person.Value;
}

/// <summary>What the province knows of a person; the version is to be sent back with a change.</summary>
public sealed record PersonView(
    PersonCard Card,
    IReadOnlyList<ContactChannel> Channels,
    string? LegalRepresentative,
    IReadOnlyList<MandateRow> ActsFor,
    IReadOnlyList<MandateRow> IsActedForBy,
    int Version);

/// <summary>A mandate with the name of the other side.</summary>
public sealed record MandateRow(MandateId Id, PersonId Other, string OtherName, string? ProcedureCode, Period Period, string Basis);

internal sealed class ViewPersonHandler(Database db) : IHandler<ViewPerson, PersonView>
{
    public Task<PersonView> Handle(ViewPerson query, CancellationToken cancel) => Of(db, query.Person, cancel);

    internal static async Task<PersonView> Of(Database db, PersonId id, CancellationToken cancel)
    {
        var person = NoSuchPerson.Unless(await db.People.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel));
        var mandates = await db.Mandates.AsNoTracking().Where(mandate => mandate.Representative == id || mandate.Principal == id).ToListAsync(cancel);
        var others = mandates.Select(mandate => mandate.Representative == id ? mandate.Principal : mandate.Representative).Distinct().ToList();
        var names = await db.People.Where(one => others.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        return new(person.Card, person.Channels, person.LegalRepresentative, Rows(given: false), Rows(given: true), person.Version);

        IReadOnlyList<MandateRow> Rows(bool given) =>
            [.. from mandate in mandates
                where (given ? mandate.Principal : mandate.Representative) == id
                let other = given ? mandate.Representative : mandate.Principal
                orderby mandate.From descending
                select new MandateRow(mandate.Id, other, names[other], mandate.ProcedureCode, mandate.Period, mandate.Basis)];
    }
}
