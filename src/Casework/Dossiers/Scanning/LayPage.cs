using MotCua.Digitising;
using MotCua.Digitising.Pages;
using MotCua.Kernel;
using static MotCua.Dossiers.Scanning.ScanRefusals;

namespace MotCua.Dossiers.Scanning;

/// <summary>A page is turned, straightened, drawn out of its corners, cropped, or drawn lighter; the picture stays as it came, and is read anew. With no degrees given, its leaning is measured.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record LayPage(DossierId Dossier, ScanId Scan, int Page, int Quarters, double? Skew, PageCrop Crop, int? Version = null) : ICommand<Done>, IConcerns
{
    public PageLight Light { get; init; } = PageLight.AsItCame;

    public PageCorners? Corners { get; init; }

    /// <summary>Everything done by hand is undone: the page lies as the house proposed it.</summary>
    public bool AsProposed { get; init; }

    public Guid Subject => Dossier.Value;
}

internal sealed class LayPageHandler(Scans scans) : IHandler<LayPage, Done>, IPrepare<LayPage>
{
    private const double MostSkew = 15;

    private (PageShape Shape, PageMeasured Measured)? laid;

    public async Task Prepare(LayPage request, CancellationToken cancel)
    {
        CropsAll.Unless(request.Crop.Holds);
        LightWrong.Unless(request.Light.Holds);
        CornersWrong.If(request.Corners is { Holds: false });
        var (_, scan) = await scans.Mine(request.Dossier, request.Scan, request.Version, cancel);
        var picture = await scans.Picture(scan.Page(request.Page), cancel);
        var shape = new PageShape(((request.Quarters % 4) + 4) % 4, 0, request.Crop) { Light = request.Light, Corners = request.Corners };
        laid = await Task.Run(() =>
        {
            if (request.AsProposed || request.Corners is not null)
            {
                shape = request.AsProposed ? PageShaping.Proposed(picture) : shape;
                return (shape, PageMeasure.Of(picture, shape));
            }

            var straight = shape with { Skew = Math.Clamp(request.Skew ?? PageMeasure.Skew(picture, shape), -MostSkew, MostSkew) };
            return (straight, PageMeasure.Of(picture, straight));
        }, cancel);
    }

    public async Task<Done> Handle(LayPage request, CancellationToken cancel)
    {
        var (_, scan) = await scans.Mine(request.Dossier, request.Scan, request.Version, cancel);
        var (shape, measured) = laid!.Value;
        scan.Lay(request.Page, shape, measured);
        return default;
    }
}
