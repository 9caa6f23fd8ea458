using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Kernel;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Sheets;

/// <summary>The tracking book of a one-stop for a stretch of days, as a PDF; a long one is drawn volume by volume, its lines numbered through.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record DrawBook(string Agency, DateOnly From, DateOnly Until, int Volume = 1) : IQuery<DrawnSheet>;

internal sealed class DrawBookHandler(Bookshelf shelf, IPdf pdf, Desk desk, Issuing issuing) : IHandler<DrawBook, DrawnSheet>
{
    public async Task<DrawnSheet> Handle(DrawBook request, CancellationToken cancel)
    {
        var size = await shelf.Measure(request.Agency, request.From, request.Until, cancel);
        NoSuchVolume.Unless(request.Volume >= 1 && request.Volume <= size.Volumes);
        var (first, _) = size.LinesOf(request.Volume);
        var dossiers = await shelf.TakenIn(request.Agency, request.From, request.Until)
            .OrderBy(dossier => dossier.AcceptedAt).ThenBy(dossier => dossier.Id).Skip(first - 1).Take(size.RowsPerVolume)
            .Select(dossier => new { dossier.Code, dossier.ProcedureName, dossier.ApplicantName, dossier.ApplicantAddress, dossier.ApplicantPhone, dossier.CompetentAgencyName, dossier.AcceptedAt, dossier.Due, dossier.Delivery, dossier.ReturnBy })
            .ToListAsync(cancel);
        var form = (await desk.RulesToday(cancel)).Form(OneStopForms.Book);
        var sheet = new BookSheet(
            await issuing.HeadOf(request.Agency, "", "", form, cancel),
            request.From,
            request.Until,
            size.Volumes > 1 ? $"{request.Volume}/{size.Volumes}" : null,
            [.. dossiers.Select((dossier, index) => new BookRow(first + index, dossier.Code!, dossier.ProcedureName, 1, dossier.ApplicantName, dossier.ApplicantAddress, dossier.ApplicantPhone,
                dossier.CompetentAgencyName, dossier.AcceptedAt!.Value, dossier.Due, dossier.Delivery?.At, Issuing.Way(dossier.ReturnBy)))]);
        var volume = size.Volumes > 1 ? $"-quyen-{request.Volume}" : "";
        return new(await pdf.Render(sheet, cancel), $"so-theo-doi-{request.Agency}-{request.From:yyyyMMdd}-{request.Until:yyyyMMdd}{volume}.pdf");
    }
}
