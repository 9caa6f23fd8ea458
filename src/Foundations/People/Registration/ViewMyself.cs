using MotCua.Kernel;

namespace MotCua.People.Registration;

/// <summary>What the province knows of whoever asks.</summary>
[Needs(PeoplePermissions.Own)]
public sealed record ViewMyself : IQuery<PersonView>;

internal sealed class ViewMyselfHandler(Database db, IActorProvider actors) : IHandler<ViewMyself, PersonView>
{
    public Task<PersonView> Handle(ViewMyself query, CancellationToken cancel) => ViewPersonHandler.Of(db, new(actors.Current.Id), cancel);
}
