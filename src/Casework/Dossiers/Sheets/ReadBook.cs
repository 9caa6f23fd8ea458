using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers.Sheets;

/// <summary>The lines of the tracking book of a one-stop for a stretch of days, in the order of the printed book, a page at a time.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record ReadBook(string Agency, DateOnly From, DateOnly Until, string? After = null, int Take = 100) : IQuery<Page<BookLine>>;

/// <summary>One line of the book, as it is printed.</summary>
public sealed record BookLine(
    string Code, string ProcedureName, string ApplicantName, string? ApplicantAddress, string? ApplicantPhone, string CompetentAgencyName,
    DateTimeOffset AcceptedAt, DateTimeOffset? Due, DateTimeOffset? DeliveredAt, DossierChannel ReturnBy);

internal sealed class ReadBookHandler(Bookshelf shelf) : IHandler<ReadBook, Page<BookLine>>
{
    public async Task<Page<BookLine>> Handle(ReadBook request, CancellationToken cancel)
    {
        var taken = shelf.TakenIn(request.Agency, request.From, request.Until);
        if (QueueMark.TryParse(request.After, out var mark))
        {
            DossierId last = new(mark.Id);
            taken = taken.Where(dossier => dossier.AcceptedAt > mark.Due || (dossier.AcceptedAt == mark.Due && dossier.Id.CompareTo(last) > 0));
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var rows = await taken.OrderBy(dossier => dossier.AcceptedAt).ThenBy(dossier => dossier.Id).Take(take + 1)
            .Select(dossier => new { dossier.Id, dossier.Code, dossier.ProcedureName, dossier.ApplicantName, dossier.ApplicantAddress, dossier.ApplicantPhone, dossier.CompetentAgencyName, dossier.AcceptedAt, dossier.Due, dossier.Delivery, dossier.ReturnBy })
            .ToListAsync(cancel);
        return new(
            [.. rows.Take(take).Select(row => new BookLine(row.Code!, row.ProcedureName, row.ApplicantName, row.ApplicantAddress, row.ApplicantPhone, row.CompetentAgencyName, row.AcceptedAt!.Value, row.Due, row.Delivery?.At, row.ReturnBy))],
            rows.Count > take ? new QueueMark(rows[take - 1].AcceptedAt!.Value, rows[take - 1].Id.Value).ToString() : null);
    }
}
