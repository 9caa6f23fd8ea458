using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Writing;

/// <summary>A version is taken out of use with the reason: nothing more is signed on it. What was signed stays.</summary>
[Needs(BlankPermissions.Release)]
public sealed record StopBlank(BlankId Blank, BlankVersionId Of, string Reason, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Blank.Value;
}

internal sealed class StopBlankHandler(Database db, IActorProvider actors, TimeProvider clock) : IHandler<StopBlank, Done>
{
    public async Task<Done> Handle(StopBlank request, CancellationToken cancel)
    {
        var blank = NoSuchBlank.Unless(await db.Blanks.SingleOrDefaultAsync(one => one.Id == request.Blank, cancel));
        blank.MustBeAt(request.SeenVersion);
        blank.Stop(request.Of, request.Reason, actors.Current.Name, clock.GetUtcNow());
        return default;
    }
}
