using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Kernel;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Sheets;

/// <summary>The tracking book of a one-stop for a stretch of days, as a PDF.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record DrawBook(string Agency, DateOnly From, DateOnly Until) : IQuery<DrawnSheet>;

internal sealed class DrawBookHandler(Database db, IPdf pdf, Desk desk, Issuing issuing) : IHandler<DrawBook, DrawnSheet>
{
    /// <summary>A book is printed by the day or week; more rows than this are cut into several books.</summary>
    private const int MostRows = 2000;

    public async Task<DrawnSheet> Handle(DrawBook request, CancellationToken cancel)
    {
        NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.Receive, request.Agency, desk.Today));
        var (from, until) = (VietnamTime.At(request.From, default), VietnamTime.At(request.Until.AddDays(1), default));
        var dossiers = await db.Dossiers.AsNoTracking()
            .Where(dossier => dossier.ReceivingAgency == request.Agency && dossier.AcceptedAt >= from && dossier.AcceptedAt < until)
            .OrderBy(dossier => dossier.AcceptedAt).ThenBy(dossier => dossier.Id).Take(MostRows)
            .Select(dossier => new { dossier.Code, dossier.ProcedureName, dossier.ApplicantName, dossier.ApplicantAddress, dossier.ApplicantPhone, dossier.CompetentAgencyName, dossier.AcceptedAt, dossier.Due, dossier.Delivery, dossier.ReturnBy })
            .ToListAsync(cancel);
        var form = (await desk.RulesToday(cancel)).Form(OneStopForms.Book);
        var sheet = new BookSheet(
            await issuing.HeadOf(request.Agency, OneStopForms.Book, "", form, cancel),
            request.From,
            request.Until,
            null,
            [.. dossiers.Select((dossier, index) => new BookRow(index + 1, dossier.Code!, dossier.ProcedureName, 1, dossier.ApplicantName, dossier.ApplicantAddress, dossier.ApplicantPhone,
                dossier.CompetentAgencyName, dossier.AcceptedAt!.Value, dossier.Due, dossier.Delivery?.At, Issuing.Way(dossier.ReturnBy)))]);
        return new(await pdf.Render(sheet, cancel), $"so-theo-doi-{request.Agency}-{request.From:yyyyMMdd}-{request.Until:yyyyMMdd}.pdf");
    }
}
