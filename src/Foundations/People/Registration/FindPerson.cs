using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.People.Registration;

/// <summary>Looks somebody up by identity number, tax code or telephone. A number opens the person and is journaled; a telephone only hints at who it may be.</summary>
[Needs(PeoplePermissions.Serve)]
public sealed record FindPerson(string Text) : IQuery<FoundPeople>, IConcerns
{
    /// <summary>Known only once somebody was found.</summary>
    public Guid Subject { get; internal set; }
}

/// <summary>The one of that number, or those reached by that telephone.</summary>
public sealed record FoundPeople(PersonCard? Exactly, IReadOnlyList<PersonHint> Perhaps);

/// <summary>Enough to ask "is it you?", not more.</summary>
public sealed record PersonHint(PersonId Id, PersonKind Kind, string Name, int? BirthYear, string LastDigits);

internal sealed class FindPersonHandler(Database db, IPeople people) : IHandler<FindPerson, FoundPeople>
{
    public async Task<FoundPeople> Handle(FindPerson query, CancellationToken cancel)
    {
        if (await people.ByNumber(query.Text, cancel) is { } person)
        {
            query.Subject = person.Id.Value;
            return new(person, []);
        }

        if (!PhoneNumber.TryParse(query.Text, out var phone))
        {
            return new(null, []);
        }

        var reached = await db.People.AsNoTracking().Where(one => one.Phone == phone.Value).OrderBy(one => one.Number).Take(10).ToListAsync(cancel);
        return new(null, [.. reached.Select(one => new PersonHint(one.Id, one.Kind, one.Name, one.BornOn?.Year, one.Number[^4..]))]);
    }
}
