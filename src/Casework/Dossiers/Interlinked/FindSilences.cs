using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Interlinked;

/// <summary>Other agencies that let their time pass without an answer, for the head of the lead: silence is no consent.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record FindSilences(string? After = null, int Take = 20) : IQuery<Page<DossierRow>>;

internal sealed class FindSilencesHandler(Database db, Desk desk, RowReading reading) : IHandler<FindSilences, Page<DossierRow>>
{
    public Task<Page<DossierRow>> Handle(FindSilences request, CancellationToken cancel) => QueuePage.Read(
        db,
        FindQueueHandler.Lying(db.OpenWork.AsNoTracking(), desk.Actor.AgenciesWith(DossierPermissions.Sign, desk.Today), Role.Leader).Where(work => work.Kind == WorkKind.Silence),
        request.After, request.Take, reading, cancel);
}
