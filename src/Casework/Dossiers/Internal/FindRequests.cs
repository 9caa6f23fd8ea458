using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers.Internal;

/// <summary>The internal requests of the official's agencies and how each stands, drafts included, the newest first; at one stage or only the late ones if asked so.</summary>
[Needs(DossierPermissions.Request)]
public sealed record FindRequests(DossierStage? Stage = null, bool OnlyLate = false, string? After = null, int Take = 20) : IQuery<Page<DossierRow>>;

internal sealed class FindRequestsHandler(Database db, Desk desk, RowReading reading) : IHandler<FindRequests, Page<DossierRow>>
{
    public async Task<Page<DossierRow>> Handle(FindRequests request, CancellationToken cancel)
    {
        string[] agencies = [.. desk.Requests];
        var now = desk.Now;
        var ours = db.Dossiers.AsNoTracking().Where(dossier => dossier.RequestedBy != null && agencies.Contains(dossier.RequestedBy) && dossier.Lead == null);
        ours = request.Stage is { } stage ? ours.Where(dossier => dossier.Stage == stage) : ours;
        ours = request.OnlyLate ? ours.Where(dossier => dossier.EndedAt == null ? dossier.FirstDue < now && dossier.StoppedSince == null : dossier.EndedLate) : ours;
        if (DossierId.TryParse(request.After, out var after))
        {
            ours = ours.Where(dossier => dossier.Id.CompareTo(after) < 0);
        }

        var take = Math.Clamp(request.Take, 1, 501);
        var rows = await StoredRow.Read(db, ours.OrderByDescending(dossier => dossier.Id).Take(take + 1), cancel);
        return new(await reading.Read(rows.Take(take), cancel), rows.Count > take ? rows[take - 1].Id.ToString() : null);
    }
}
