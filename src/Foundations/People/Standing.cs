using MotCua.Kernel;

namespace MotCua.People;

/// <summary>Whether the actor may decide for a person: the person, their legal representative, or an official at the counter.</summary>
internal sealed class Standing(Registry registry, IActorProvider actors, TimeProvider clock)
{
    public async Task MustSpeakFor(PersonId person, CancellationToken cancel)
    {
        var actor = actors.Current;
        PeopleRefusals.NotYou.Unless(
            actor.Kind is not ActorKind.Citizen && actor.May(PeoplePermissions.Serve, clock.Today())
            || actor.Kind is ActorKind.Citizen && (actor.Id == person.Value || await registry.IsLegalRepresentative(new(actor.Id), person, cancel)));
    }
}
