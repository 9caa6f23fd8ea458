using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Processing;

/// <summary>Work of a kind at the agencies that one directs, what is nobody's yet or all of it; the most urgent first.</summary>
[Needs(DossierPermissions.Direct)]
public sealed record FindToShareOut(Role Role, bool OnlyNobodys = true, string? After = null, int Take = 20) : IQuery<Page<DossierRow>>;

internal sealed class FindToShareOutHandler(Database db, Desk desk, RowReading reading) : IHandler<FindToShareOut, Page<DossierRow>>
{
    public async Task<Page<DossierRow>> Handle(FindToShareOut request, CancellationToken cancel)
    {
        var queue = FindQueueHandler.Queue(db.OpenWork.AsNoTracking(), desk.Actor.AgenciesWith(DossierPermissions.Direct, desk.Today), request.Role).Where(work => work.Step != null);
        return await QueuePage.Read(db, request.OnlyNobodys ? queue.Where(work => work.Officer == null) : queue, request.After, request.Take, reading, cancel);
    }
}
