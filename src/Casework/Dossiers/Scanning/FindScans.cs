using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Kernel;

namespace MotCua.Dossiers.Scanning;

/// <summary>The papers of one dossier that are being digitised or were, newest first, and how far each is.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record FindScans(DossierId Dossier) : IQuery<ScansView>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The scans of a dossier, the places that can be digitised, and whether papers can be read on this machine.</summary>
public sealed record ScansView(IReadOnlyList<ScanRow> Rows, bool MayStart, OcrState Ocr);

/// <summary>One scan, how many of its pages are read, and whether the house gave up on some.</summary>
public sealed record ScanRow(ScanId Id, string PaperName, ScanState State, DateTimeOffset StartedAt, string ByName, int Pages, int Read, bool GaveUp, DateTimeOffset? SignedAt, string? Sha256, bool InVault);

internal sealed class FindScansHandler(Database db, IOcr ocr, DigitisingSettings settings, Desk desk) : IHandler<FindScans, ScansView>
{
    /// <summary>No dossier has more.</summary>
    private const int Most = 200;

    public async Task<ScansView> Handle(FindScans request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.Receive, null, cancel);
        var scans = await db.Scans.AsNoTracking().Where(scan => scan.Dossier == dossier.Id && scan.State != ScanState.Dropped).OrderByDescending(scan => scan.Id).Take(Most).ToListAsync(cancel);
        return new(
            [.. scans.Select(scan => new ScanRow(scan.Id, scan.PaperName, scan.State, scan.StartedAt, scan.ByName, scan.PageCount, scan.Pages.Count(page => page.Read), scan.Pages.Any(page => !page.Read && page.Attempts >= settings.MostAttempts), scan.SignedAt, scan.Sha256, scan.InVault))],
            dossier.MayBeDigitised,
            await ocr.State(cancel));
    }
}
