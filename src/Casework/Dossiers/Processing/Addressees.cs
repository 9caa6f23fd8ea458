using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Processing;

/// <summary>Who may answer a question: officers of the agency that was asked; where a unit was named, its people and those who direct.</summary>
internal sealed class Addressees(Database db, Desk desk, IOrganisation organisation)
{
    public async Task MustInclude(Consultation asked, CancellationToken cancel)
    {
        NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.Process, asked.Agency, desk.Today));
        NotYourUnit.Unless(asked.Unit is null || asked.Unit == await MyUnit(cancel) || Directs(asked.Agency));
    }

    /// <summary>The open questions to these agencies that are one's business: who directs sees all that the agency was asked, others what was asked of the whole agency or of their own unit.</summary>
    public async Task<IQueryable<Consultation>> Asked(IReadOnlyCollection<string> agencies, CancellationToken cancel)
    {
        string[] directed = [.. agencies.Where(Directs)];
        var unit = await MyUnit(cancel);
        return db.Set<Consultation>().AsNoTracking().Where(asked => asked.AnsweredAt == null && agencies.Contains(asked.Agency) && (asked.Unit == null || asked.Unit == unit || directed.Contains(asked.Agency)));
    }

    public bool Directs(string agency) => desk.Actor.MayAt(DossierPermissions.Direct, agency, desk.Today);

    public async Task<UnitId?> MyUnit(CancellationToken cancel) => (await organisation.Officer(new(desk.Actor.Id), desk.Today, cancel))?.Unit;
}
