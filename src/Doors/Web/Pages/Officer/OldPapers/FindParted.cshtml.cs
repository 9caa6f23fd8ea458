using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Scanning;
using MotCua.Archives.Splitting;
using MotCua.Digitising;
using MotCua.Dossiers.Scanning;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>Where one paper file ends and the next begins: cut, joined, sheets turned, left out or scanned again; with a reason once indexing has begun.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class FindPartedModel(Gate gate) : ArchivePageModel(gate)
{
    private const long MostBytes = 20L * 1024 * 1024;

    [FromRoute(Name = "batch")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    [BindProperty(Name = "file")]
    public Guid Meant { get; set; }

    [BindProperty(Name = "number")]
    public int Number { get; set; }

    /// <summary>Why a split is mended although indexing has begun.</summary>
    [BindProperty(Name = "why")]
    public string? Why { get; set; }

    public BatchView Batch { get; private set; } = null!;

    public Page<PartedRow> Found { get; private set; } = new([], null);

    private PaperFileId FileId => new(Meant);

    public string Here(string? handler) => DeskAddress.Of($"/can-bo/kho-cu/{Id}/tach", ("handler", handler), ("sau", After));

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public Task<IActionResult> OnPostCut(CancellationToken cancel) => Do(new CutFile(FileId, Number, Version, Why), _ => Back("archive.cut.told"), cancel);

    public Task<IActionResult> OnPostJoin(CancellationToken cancel) => Do(new JoinFile(FileId, Version, Why), _ => Back("archive.joined"), cancel);

    public Task<IActionResult> OnPostTurn(CancellationToken cancel) => Do(new LaySheet(FileId, Number, 1, Version, Why), _ => Back("archive.turned"), cancel);

    public Task<IActionResult> OnPostDrop(CancellationToken cancel) => Do(new DropSheet(FileId, Number, Version, Why), _ => Back("archive.dropped"), cancel);

    public async Task<IActionResult> OnPostRescan(IFormFile? picture, [FromForm] bool so, CancellationToken cancel)
    {
        if (picture is null)
        {
            return await Again(DigitisingRefusals.NoPages, cancel);
        }

        await using var content = picture.OpenReadStream();
        return await Do(new RescanSheet(FileId, Number, new ScannedFile(Path.GetFileName(picture.FileName), content), so, Version), _ => Back("archive.rescanned"), cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new MotCua.Archives.Batches.ViewBatch(new(Id)), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return refusal;
        }

        Batch = viewed.Value;
        var found = await Gate.Ask(new MotCua.Archives.Splitting.FindParted(new(Id), After), cancel);
        Found = found.Done ? found.Value : Found;
        return found.Refusal;
    }

    private RedirectResult Back(string told)
    {
        this.Tell(told, Number);
        return Redirect(Here(null));
    }
}
