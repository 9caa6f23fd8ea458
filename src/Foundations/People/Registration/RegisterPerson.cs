using MotCua.Kernel;

namespace MotCua.People.Registration;

/// <summary>A clerk enters somebody who came to the counter; who is known already is simply found.</summary>
[Needs(PeoplePermissions.Serve)]
public sealed record RegisterPerson(NewPerson Person, string? IdempotencyKey = null) : ICommand<RegisteredPerson>, IOnce;

/// <summary>The person, and whether the province knew them before.</summary>
public sealed record RegisteredPerson(PersonCard Person, bool WasKnown);

internal sealed class RegisterPersonHandler(Registry registry) : IHandler<RegisterPerson, RegisteredPerson>
{
    public async Task<RegisteredPerson> Handle(RegisterPerson command, CancellationToken cancel)
    {
        var (person, isNew) = await registry.Take(command.Person, cancel);
        return new(person.Card, !isNew);
    }
}
