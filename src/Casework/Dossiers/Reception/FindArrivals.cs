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
        var queue = FindQueueHandler.Queue(db.Dossiers.AsNoTracking(), desk.Actor.AgenciesWith(DossierPermissions.Receive, desk.Today), Role.Clerk);
        queue = request.Kind switch
        {
            ArrivalKind.ToAnswer => queue.Where(dossier => dossier.Stage == DossierStage.Submitted),
            ArrivalKind.ToHandOver => queue.Where(dossier => dossier.Stage == DossierStage.Settled),
            ArrivalKind.ToStop => queue.Where(dossier => dossier.Stage == DossierStage.WithdrawalAsked),
            _ => queue,
        };
        if (QueueMark.TryParse(request.After, out var mark))
        {
            queue = queue.Where(dossier => dossier.QueueDue > mark.Due || (dossier.QueueDue == mark.Due && dossier.Id.CompareTo(mark.Id) > 0));
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var rows = await StoredRow.Read(queue.OrderBy(dossier => dossier.QueueDue).ThenBy(dossier => dossier.Id).Take(take + 1), cancel);
        return new(await reading.Read(rows.Take(take), cancel), rows.Count > take ? new QueueMark(rows[take - 1].QueueDue, rows[take - 1].Id).ToString() : null);
    }
}
