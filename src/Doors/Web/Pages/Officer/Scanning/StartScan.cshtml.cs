using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Scanning;

/// <summary>Papers of one dossier under the scanner: pages are laid into their places, read in the background, and shown with how far each is.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class StartScanModel(Gate gate) : DossierPageModel(gate)
{
    private const long MostBytes = 220L * 1024 * 1024;

    /// <summary>The place chosen; none for a whole batch.</summary>
    [BindProperty(SupportsGet = true, Name = "giay")]
    public string? Paper { get; set; }

    [BindProperty(Name = "trang")]
    public List<IFormFile> Pages { get; set; } = [];

    public ScansView Scans { get; private set; } = null!;

    public bool IsReading => Scans.Rows.Any(row => row.State is ScanState.Waiting && !row.GaveUp) && Scans.Ocr is Digitising.OcrState.Ready;

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        ScannedFile[] files = [.. Pages.Select(page => new ScannedFile(Path.GetFileName(page.FileName), page.OpenReadStream()))];
        try
        {
            return await Do(new StartScan(DossierId, string.IsNullOrEmpty(Paper) ? null : Paper, files), started =>
            {
                this.Tell("scan.started", started.Sum(one => one.Pages), started.Count);
                return Redirect($"/can-bo/ho-so/{Id}/so-hoa");
            }, cancel);
        }
        finally
        {
            foreach (var file in files)
            {
                await file.Content.DisposeAsync();
            }
        }
    }

    protected override async Task Furnish(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindScans(DossierId), cancel);
        Scans = found.Done ? found.Value : new([], false, Digitising.OcrState.Ready);
    }
}
