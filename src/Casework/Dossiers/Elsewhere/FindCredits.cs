using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Elsewhere;

/// <summary>What an agency received for others, or others for it; the newest first. No names of citizens.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindCredits(string Agency, bool ForOthers, string? After = null, int Take = 20) : IQuery<Page<CreditView>>;

/// <summary>One dossier received out of its area, and who is credited with what.</summary>
public sealed record CreditView(DossierId Dossier, string Code, string ProcedureName, string Receiving, string ReceivingName, string Competent, string CompetentName, DateTimeOffset At);

internal sealed class FindCreditsHandler(Database db, Desk desk, IOrganisation organisation) : IHandler<FindCredits, Page<CreditView>>
{
    public async Task<Page<CreditView>> Handle(FindCredits request, CancellationToken cancel)
    {
        NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.View, request.Agency, desk.Today));
        var found = Of(db, request.Agency, request.ForOthers);
        if (DossierId.TryParse(request.After, out var after) && await db.Credits.AsNoTracking().SingleOrDefaultAsync(one => one.Dossier == after, cancel) is { } mark)
        {
            found = found.Where(one => one.At < mark.At || (one.At == mark.At && one.Dossier.CompareTo(after) < 0));
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var rows = await found.OrderByDescending(one => one.At).ThenByDescending(one => one.Dossier).Take(take + 1).ToListAsync(cancel);
        var names = (await organisation.Agencies(desk.Today, cancel)).ToDictionary(agency => agency.Code.Value, agency => agency.Name);
        return new(
            [.. rows.Take(take).Select(one => new CreditView(one.Dossier, one.Code, one.ProcedureName, one.Receiving, names.GetValueOrDefault(one.Receiving, one.Receiving), one.Competent, one.CompetentName, one.At))],
            rows.Count > take ? rows[take - 1].Dossier.ToString() : null);
    }

    internal static IQueryable<Credit> Of(Database db, string agency, bool forOthers) =>
        forOthers ? db.Credits.AsNoTracking().Where(one => one.Receiving == agency) : db.Credits.AsNoTracking().Where(one => one.Competent == agency);
}
