using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Filters;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Processing;

/// <summary>Who stands in a queue just before and just after a place in it, whether or not something still stands at that place; cut and narrowed like the queue itself.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindBeside(Role Role, string Mark, QueueTab Tab = QueueTab.All, QueueNarrowing? Narrowing = null) : IQuery<Beside>;

/// <summary>The neighbours of a place in a queue; none at its ends.</summary>
public sealed record Beside(DossierRow? Before, DossierRow? After);

internal sealed class FindBesideHandler(Database db, QueueReading narrowing, RowReading reading) : IHandler<FindBeside, Beside>
{
    public async Task<Beside> Handle(FindBeside request, CancellationToken cancel)
    {
        if (!QueueMark.TryParse(request.Mark, out var mark))
        {
            return new(null, null);
        }

        var queue = (await narrowing.Hours(cancel)).Part(await narrowing.Narrowed(request.Role, request.Narrowing, cancel), request.Tab);
        var before = queue.Where(work => work.Due < mark.Due || (work.Due == mark.Due && work.Id.CompareTo(mark.Id) < 0)).OrderByDescending(work => work.Due).ThenByDescending(work => work.Id).Take(1);
        var after = queue.Where(work => work.Due > mark.Due || (work.Due == mark.Due && work.Id.CompareTo(mark.Id) > 0)).OrderBy(work => work.Due).ThenBy(work => work.Id).Take(1);
        return new(await One(before, cancel), await One(after, cancel));
    }

    private async Task<DossierRow?> One(IQueryable<OpenWork> some, CancellationToken cancel) =>
        (await reading.Read(await StoredRow.Read(db, some, cancel), cancel)) is [var one] ? one : null;
}
