using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers.Deadlines;

/// <summary>How many warnings still run for the official, and how many further requests wait for them as head; counted no further than a thousand.</summary>
[Needs(DossierPermissions.View)]
public sealed record CountDeadlines : IQuery<DeadlineCounts>;

/// <summary>Figures for the desk's menu.</summary>
public sealed record DeadlineCounts(CappedCount Warnings, CappedCount SecondRequests);

internal sealed class CountDeadlinesHandler(Database db, Desk desk, Ears ears) : IHandler<CountDeadlines, DeadlineCounts>
{
    public async Task<DeadlineCounts> Handle(CountDeadlines request, CancellationToken cancel)
    {
        var warned = 0;
        foreach (var heard in await ears.Of(db.Warnings.AsNoTracking(), cancel))
        {
            warned += await heard.OrderByDescending(warning => warning.Id).Take(CappedCount.Cap + 1).CountAsync(cancel);
        }

        var agencies = desk.Actor.AgenciesWith(DossierPermissions.Sign, desk.Today);
        var laid = agencies.Count == 0 ? 0 : await db.SecondRequests.Where(one => agencies.Contains(one.Agency) && one.DecidedAt == null).OrderBy(one => one.At).Take(CappedCount.Cap + 1).CountAsync(cancel);
        return new(CappedCount.Of(warned), CappedCount.Of(laid));
    }
}
