using MotCua.Digitising.Pages;
using MotCua.Kernel;

namespace MotCua.Dossiers.Scanning;

/// <summary>One page of a scan as it is laid out, or as it was before anything but turning was done to it, for the eye.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record OpenScanPage(DossierId Dossier, ScanId Scan, int Page, bool OnlyTurned = false) : IQuery<byte[]>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class OpenScanPageHandler(Scans scans) : IHandler<OpenScanPage, byte[]>
{
    public async Task<byte[]> Handle(OpenScanPage request, CancellationToken cancel)
    {
        var (_, scan) = await scans.Mine(request.Dossier, request.Scan, null, cancel);
        var page = scan.Page(request.Page);
        var picture = await scans.Picture(page, cancel);
        return await Task.Run(() => PageShaping.Show(picture, request.OnlyTurned ? page.Shape.OnlyTurned : page.Shape), cancel);
    }
}
