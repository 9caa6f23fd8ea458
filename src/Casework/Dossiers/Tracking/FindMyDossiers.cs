using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Together;
using MotCua.Kernel;
using MotCua.People;

namespace MotCua.Dossiers.Tracking;

/// <summary>A citizen's own dossiers and drafts, at one agency or at one stage if asked so, or only those not filed together with others; the newest first.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record FindMyDossiers(string? After = null, int Take = 20, string? Agency = null, DossierStage? Stage = null, bool Alone = false) : IQuery<Page<DossierRow>>;

internal sealed class FindMyDossiersHandler(Database db, Desk desk, RowReading reading) : IHandler<FindMyDossiers, Page<DossierRow>>
{
    public async Task<Page<DossierRow>> Handle(FindMyDossiers request, CancellationToken cancel)
    {
        var mine = db.Dossiers.AsNoTracking();
        PersonId self = desk.Self, hand = new(desk.Actor.Id);
        mine = mine.Where(dossier => dossier.Lead == null && (dossier.Applicant == self || dossier.Submitter == hand));
        if (request.Agency is { Length: > 0 } agency)
        {
            mine = mine.Where(dossier => dossier.CompetentAgency == agency);
        }

        if (request.Alone)
        {
            mine = mine.Where(dossier => !db.Set<FilingMember>().Any(member => member.Dossier == dossier.Id));
        }

        if (request.Stage is { } stage)
        {
            mine = mine.Where(dossier => dossier.Stage == stage);
        }

        if (DossierId.TryParse(request.After, out var after))
        {
            mine = mine.Where(dossier => dossier.Id.CompareTo(after) < 0);
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var rows = await StoredRow.Read(db, mine.OrderByDescending(dossier => dossier.Id).Take(take + 1), cancel);
        return new(await reading.Read(rows.Take(take), cancel), rows.Count > take ? rows[take - 1].Id.ToString() : null);
    }
}
