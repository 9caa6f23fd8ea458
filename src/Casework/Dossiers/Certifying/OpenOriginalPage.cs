using MotCua.Digitising.Pages;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using static MotCua.Dossiers.Certifying.CertifyingRefusals;

namespace MotCua.Dossiers.Certifying;

/// <summary>One page of the scanned original, for the official who compares or signs.</summary>
[Needs(DossierPermissions.View)]
public sealed record OpenOriginalPage(DossierId Dossier, ScanId Scan, int Page) : IQuery<byte[]>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class OpenOriginalPageHandler(Database db, Desk desk, Scans scans) : IHandler<OpenOriginalPage, byte[]>
{
    public async Task<byte[]> Handle(OpenOriginalPage request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.View, null, cancel);
        NotACertification.Unless(dossier.AsksForCertifiedCopy);
        var scan = await db.Scans.FindAsync([request.Scan], cancel);
        ScanMissing.Unless(scan is not null && scan.Dossier == dossier.Id && scan.State is not ScanState.Dropped);
        var page = scan.Page(request.Page);
        var picture = await scans.Picture(page, cancel);
        return await Task.Run(() => PageShaping.Show(picture, page.Shape), cancel);
    }
}
