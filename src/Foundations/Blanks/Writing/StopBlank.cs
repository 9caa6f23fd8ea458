using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Writing;

/// <summary>A version is taken out of use with the reason: nothing more is signed on it, and what it held goes to the version before it or to the next less particular blank. What was signed stays.</summary>
[Needs(BlankPermissions.Release)]
public sealed record StopBlank(BlankId Blank, BlankVersionId Of, string Reason, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Blank.Value;
}

internal sealed class StopBlankHandler(Database db, BlankHoldings holdings, IActorProvider actors, TimeProvider clock) : IHandler<StopBlank, Done>
{
    public async Task<Done> Handle(StopBlank request, CancellationToken cancel)
    {
        var blank = NoSuchBlank.Unless(await db.Blanks.SingleOrDefaultAsync(one => one.Id == request.Blank, cancel));
        blank.MustBeAt(request.SeenVersion);
        blank.Stop(request.Of, request.Reason, actors.Current.Name, clock.GetUtcNow());
        await holdings.FallBack(blank, cancel);
        return default;
    }
}
