using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Writing;

/// <summary>A version that was never released is thrown away.</summary>
[Needs(BlankPermissions.Write)]
public sealed record DropBlank(BlankId Blank, BlankVersionId Of, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Blank.Value;
}

internal sealed class DropBlankHandler(Database db, TimeProvider clock) : IHandler<DropBlank, Done>
{
    public async Task<Done> Handle(DropBlank request, CancellationToken cancel)
    {
        var blank = NoSuchBlank.Unless(await db.Blanks.SingleOrDefaultAsync(one => one.Id == request.Blank, cancel));
        blank.MustBeAt(request.SeenVersion);
        blank.Drop(request.Of, clock.GetUtcNow());
        return default;
    }
}
