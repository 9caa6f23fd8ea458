using MotCua.Kernel;

namespace MotCua.Dossiers.Scanning;

/// <summary>A scan that is of no use is thrown away before it is signed; the dossier never had it.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record DropScan(DossierId Dossier, ScanId Scan, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class DropScanHandler(Scans scans) : IHandler<DropScan, Done>
{
    public async Task<Done> Handle(DropScan request, CancellationToken cancel)
    {
        var (_, scan) = await scans.Mine(request.Dossier, request.Scan, request.Version, cancel);
        scan.Drop();
        return default;
    }
}
