using MotCua.Kernel;

namespace MotCua.Dossiers.Scanning;

/// <summary>Pages that could not be read are tried again.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record RetryScan(DossierId Dossier, ScanId Scan, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class RetryScanHandler(Scans scans) : IHandler<RetryScan, Done>
{
    public async Task<Done> Handle(RetryScan request, CancellationToken cancel)
    {
        var (_, scan) = await scans.Mine(request.Dossier, request.Scan, request.Version, cancel);
        scan.ReadAnew();
        return default;
    }
}
