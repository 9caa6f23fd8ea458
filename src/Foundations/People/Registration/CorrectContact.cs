using MotCua.Kernel;
using static MotCua.People.PeopleRefusals;

namespace MotCua.People.Registration;

/// <summary>How a person is reached from now on; one's own, or at the counter.</summary>
[Needs(PeoplePermissions.Contact)]
public sealed record CorrectContact(
    PersonId Person,
    string? Address,
    string? Phone,
    string? Email,
    IReadOnlyList<ContactChannel> Channels,
    int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Person.Value;
}

internal sealed class CorrectContactHandler(Database db, Standing standing) : IHandler<CorrectContact, Done>
{
    public async Task<Done> Handle(CorrectContact command, CancellationToken cancel)
    {
        await standing.MustSpeakFor(command.Person, cancel);
        var person = NoSuchPerson.Unless(await db.People.FindAsync([command.Person], cancel));
        person.MustBeAt(command.Version);

        person.CorrectContact(command.Address, command.Phone, command.Email, command.Channels);
        return new();
    }
}
