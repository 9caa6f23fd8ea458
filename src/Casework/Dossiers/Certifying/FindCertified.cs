using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers.Certifying;

/// <summary>The book of certified copies of one agency in one year, the latest number first; of the first agency one may see where none is named. Words narrow it by holder, paper, number of the paper or dossier.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindCertified(string? Agency = null, int? Year = null, string? Text = null, string? After = null, int Take = 25) : IQuery<Page<BookRow>>;

/// <summary>One line of the book.</summary>
public sealed record BookRow(
    CertifiedCopyId Id, DossierId Dossier, string DossierCode, string InBook, long Number, string HolderName, string Title, string? OriginalNumber, string IssuedBy, DateOnly IssuedOn, int Pages, long Fee,
    string ComparedByName, DateTimeOffset ComparedAt, CopyState State, string? SignedByName, string? SignedAs, DateTimeOffset? SignedAt, string? Why)
{
    public Scanning.ScanId Scan { get; init; }

    /// <summary>How many pages are drawn for the signature.</summary>
    public int Drawn { get; init; }

    /// <summary>It waits for the signature and cannot be signed yet.</summary>
    public bool IsDrawing { get; init; }

    internal static BookRow Of(CertifiedCopy copy) => new(
        copy.Id, copy.Dossier, copy.DossierCode, copy.InBook, copy.Number, copy.HolderName, copy.Title, copy.OriginalNumber, copy.IssuedBy, copy.IssuedOn, copy.Pages, copy.Fee,
        copy.ComparedByName, copy.ComparedAt, copy.State, copy.SignedByName, copy.SignedAs, copy.SignedAt, copy.Why) { Scan = copy.Scan, Drawn = copy.Sides.Count, IsDrawing = copy.IsOpen && !copy.IsDrawn };
}

internal sealed class FindCertifiedHandler(Database db, Desk desk) : IHandler<FindCertified, Page<BookRow>>
{
    public async Task<Page<BookRow>> Handle(FindCertified request, CancellationToken cancel)
    {
        var mine = desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today);
        var agency = request.Agency ?? mine.Order(StringComparer.Ordinal).FirstOrDefault() ?? "";
        DossierRefusals.NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.View, agency, desk.Today));
        var year = request.Year ?? desk.Today.Year;
        var lines = db.CertifiedCopies.AsNoTracking().Where(copy => copy.Agency == agency && copy.Year == year);
        if (long.TryParse(request.After, NumberStyles.None, CultureInfo.InvariantCulture, out var after))
        {
            lines = lines.Where(copy => copy.Number < after);
        }

        foreach (var word in VietnameseFold.Fold(request.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            lines = lines.Where(copy => copy.Fold.Contains(word));
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var rows = await lines.OrderByDescending(copy => copy.Number).Take(take + 1).ToListAsync(cancel);
        return new([.. rows.Take(take).Select(BookRow.Of)], rows.Count > take ? rows[take - 1].Number.ToString(CultureInfo.InvariantCulture) : null);
    }
}
