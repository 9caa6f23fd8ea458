using MotCua.Kernel;

namespace MotCua.Dossiers.Elsewhere;

/// <summary>When a dossier is taken in out of its area, those who received it and those who settle it are both credited.</summary>
internal sealed class CreditBoth(Database db, Areas areas) : IReactTo<DossierAccepted>
{
    public async Task React(DossierAccepted happened, CancellationToken cancel)
    {
        var dossier = await db.Dossier(happened.Dossier, cancel);
        if (await areas.Apart(dossier.ReceivingAgency, dossier.CompetentAgency, cancel))
        {
            db.Add(new Credit
            {
                Dossier = dossier.Id,
                Code = happened.Code,
                ProcedureName = dossier.ProcedureName,
                Receiving = dossier.ReceivingAgency,
                Competent = dossier.CompetentAgency,
                CompetentName = dossier.CompetentAgencyName,
                At = dossier.AcceptedAt!.Value,
            });
        }
    }
}
