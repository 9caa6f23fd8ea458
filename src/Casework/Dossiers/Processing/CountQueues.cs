using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Processing;

/// <summary>How much lies in each queue of the official, counted no further than a thousand.</summary>
[Needs(DossierPermissions.View)]
public sealed record CountQueues(IReadOnlyList<Role> Roles) : IQuery<QueueCounts>;

/// <summary>The figures beside the desk's menu.</summary>
public sealed record QueueCounts(IReadOnlyDictionary<Role, CappedCount> Waiting, CappedCount Late, CappedCount Consultations);

internal sealed class CountQueuesHandler(Database db, Desk desk, Addressees addressees) : IHandler<CountQueues, QueueCounts>
{
    public async Task<QueueCounts> Handle(CountQueues request, CancellationToken cancel)
    {
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today);
        Dictionary<Role, CappedCount> waiting = [];
        var late = 0;
        foreach (var role in request.Roles)
        {
            var queue = desk.Reached(FindQueueHandler.Queue(db.OpenWork.AsNoTracking(), agencies, role), db.Dossiers, role).OrderBy(work => work.Due).AsQueryable();
            waiting[role] = CappedCount.Of(await queue.Take(CappedCount.Cap + 1).CountAsync(cancel));
            late += await queue.Where(work => work.Due < desk.Now).Take(CappedCount.Cap + 1).CountAsync(cancel);
        }

        var asked = await (await addressees.Asked(agencies, cancel)).OrderBy(one => one.DueAt).Take(CappedCount.Cap + 1).CountAsync(cancel);
        return new(waiting, CappedCount.Of(late), CappedCount.Of(asked));
    }
}
