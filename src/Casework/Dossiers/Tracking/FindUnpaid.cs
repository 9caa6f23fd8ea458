using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>What was taken in at the clerk's one-stop and is not paid in full, the latest first.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record FindUnpaid(string? After = null, int Take = 25) : IQuery<Page<UnpaidRow>>;

/// <summary>A dossier with what is owed and what was paid, in whole đồng.</summary>
public sealed record UnpaidRow(DossierId Id, string Code, string ApplicantName, string PlainName, DossierStage Stage, long Fee, long Paid);

internal sealed class FindUnpaidHandler(Database db, Desk desk) : IHandler<FindUnpaid, Page<UnpaidRow>>
{
    public async Task<Page<UnpaidRow>> Handle(FindUnpaid request, CancellationToken cancel)
    {
        var mine = desk.Actor.AgenciesWith(DossierPermissions.Receive, desk.Today);
        // The condition on the fee is that of the index, so only dossiers with a debt are walked through.
        var owed = db.Dossiers.AsNoTracking().Where(dossier => dossier.Paid < dossier.Fee && mine.Contains(dossier.ReceivingAgency) && dossier.Code != null
            && dossier.Stage != DossierStage.Stopped && dossier.Stage != DossierStage.Declined);
        if (Ids.TryParse<DossierId>(request.After, out var after))
        {
            owed = owed.Where(dossier => dossier.Id.CompareTo(after) < 0);
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var rows = await owed.OrderByDescending(dossier => dossier.Id).Take(take + 1)
            .Select(dossier => new UnpaidRow(dossier.Id, dossier.Code!, dossier.ApplicantName, dossier.PlainName, dossier.Stage, dossier.Fee, dossier.Paid)).ToListAsync(cancel);
        return new([.. rows.Take(take)], rows.Count > take ? rows[take - 1].Id.ToString() : null);
    }
}
