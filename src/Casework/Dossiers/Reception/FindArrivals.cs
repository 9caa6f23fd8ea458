using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Reception;

/// <summary>What waits at the one-stop: applications to answer, withdrawals to confirm, results to hand over; the nearest hour first.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record FindArrivals(ArrivalKind? Kind = null, string? After = null, int Take = 20) : IQuery<Page<DossierRow>>;

/// <summary>What the one-stop has to do with a dossier that lies with it.</summary>
public enum ArrivalKind { ToAnswer, ToHandOver, ToStop }

internal sealed class FindArrivalsHandler(Database db, Desk desk, RowReading reading) : IHandler<FindArrivals, Page<DossierRow>>
{
    public async Task<Page<DossierRow>> Handle(FindArrivals request, CancellationToken cancel)
    {
        var queue = FindQueueHandler.Queue(db.OpenWork.AsNoTracking(), desk.Actor.AgenciesWith(DossierPermissions.Receive, desk.Today), Role.Clerk);
        if (request.Kind is { } wanted)
        {
            var kind = wanted switch { ArrivalKind.ToAnswer => WorkKind.Reception, ArrivalKind.ToHandOver => WorkKind.Return, _ => WorkKind.Withdrawal };
            queue = queue.Where(work => work.Kind == kind);
        }

        return await QueuePage.Read(db, queue, request.After, request.Take, reading, cancel);
    }
}
