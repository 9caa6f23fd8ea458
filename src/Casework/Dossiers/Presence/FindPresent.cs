using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Presence;

/// <summary>Which other officials opened a dossier in the last minutes, as the journal remembers every opening.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindPresent(DossierId Dossier) : IQuery<IReadOnlyList<PresentOfficial>>;

/// <summary>Somebody else who has a dossier before them.</summary>
public sealed record PresentOfficial(Guid Officer, string Name, string? Office, DateTimeOffset OpenedAt);

internal sealed class FindPresentHandler(Database db, Desk desk, Admittance admittance) : IHandler<FindPresent, IReadOnlyList<PresentOfficial>>
{
    private const int Most = 50;
    private static readonly TimeSpan AWhile = TimeSpan.FromMinutes(10);

    public async Task<IReadOnlyList<PresentOfficial>> Handle(FindPresent request, CancellationToken cancel)
    {
        var dossier = NoSuchDossier.Unless(await db.Dossiers.AsNoTracking().Include(one => one.Work).Include(one => one.Consultations).AsSingleQuery().SingleOrDefaultAsync(one => one.Id == request.Dossier, cancel));
        NotYourAgency.Unless(admittance.Official(dossier));
        var (since, me, file) = (desk.Now - AWhile, desk.Actor.Id, request.Dossier.Value);
        var opened = await db.Set<JournalEntry>().AsNoTracking()
            .Where(entry => entry.Subject == file && entry.IsReading && entry.Deed == nameof(ViewDossier) && entry.ActorKind == ActorKind.Officer && entry.ActorId != me && entry.At >= since)
            .OrderByDescending(entry => entry.Id).Take(Most)
            .Select(entry => new PresentOfficial(entry.ActorId, entry.ActorName, entry.Office, entry.At)).ToListAsync(cancel);
        return [.. opened.DistinctBy(one => one.Officer)];
    }
}
