using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Archives.Indexing;
using MotCua.Archives.Keeping;
using MotCua.Archives.Resolving;
using MotCua.Archives.Sampling;
using MotCua.Archives.Scanning;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>One batch: how far it is, and the next deed on it.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class ViewBatchModel(Gate gate) : ArchivePageModel(gate)
{
    private const long MostBytes = 220L * 1024 * 1024;

    /// <summary>So long are copies signed before the page answers; the next press goes on.</summary>
    private static readonly TimeSpan AtATime = TimeSpan.FromSeconds(10);

    [FromRoute(Name = "batch")]
    public Guid Id { get; set; }

    [BindProperty(Name = "trang")]
    public List<IFormFile> Scans { get; set; } = [];

    [BindProperty]
    public string? CountRemark { get; set; }

    [BindProperty]
    public bool DespiteFaults { get; set; }

    [BindProperty]
    public int? Size { get; set; }

    /// <summary>Signing was begun by a press, more is left, and it is gone on with. Told from one answer to the next, never by an address: a link that somebody sends signs nothing.</summary>
    [TempData]
    public bool GoesOn { get; set; }

    public BatchView Batch { get; private set; } = null!;

    private BatchId BatchId => new(Id);

    private string Here => $"/can-bo/kho-cu/{Id}";

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public async Task<IActionResult> OnPostBring([FromForm] bool blank, [FromForm] bool code, CancellationToken cancel)
    {
        ScannedFile[] files = [.. Scans.Select(scan => new ScannedFile(Path.GetFileName(scan.FileName), scan.OpenReadStream()))];
        try
        {
            return await Do(new BringScans(BatchId, files, blank, code), brought =>
            {
                this.Tell(brought.Faulty > 0 ? "archive.brought.faulty" : "archive.brought.told", brought.Sheets, brought.Files, brought.Faulty);
                return Redirect($"{Here}/tach");
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

    public Task<IActionResult> OnPostStart(CancellationToken cancel) => Do(new StartIndexing(BatchId, CountRemark, DespiteFaults, Version), files =>
    {
        this.Tell("archive.started", files);
        return Redirect(Here);
    }, cancel);

    public async Task<IActionResult> OnPostNext(CancellationToken cancel)
    {
        var taken = await Gate.Do(new TakeNext(BatchId), cancel);
        if (ArchiveRefusals.NothingLeft.Is(taken.Refusal))
        {
            this.Tell("archive.nothing-left.told");
            return Redirect(Here);
        }

        return taken.Refusal is { } refusal ? await Again(refusal, cancel) : Redirect($"/can-bo/kho-cu/nhap/{taken.Value}");
    }

    public async Task<IActionResult> OnPostDecide(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindDisputed(BatchId), cancel);
        if (found.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        if (found.Value is { } file)
        {
            return Redirect($"/can-bo/kho-cu/phan-xu/{file}");
        }

        this.Tell("archive.nothing-to-decide");
        return Redirect(Here);
    }

    public Task<IActionResult> OnPostDraw(CancellationToken cancel) => Do(new DrawSample(BatchId, Size, Version), files =>
    {
        this.Tell("archive.sample.drawn", files);
        return Redirect($"{Here}/mau");
    }, cancel);

    /// <summary>Each copy is a deed of its own: what was signed stays signed, and the rest waits for the next press.</summary>
    public async Task<IActionResult> OnPostKeep(CancellationToken cancel)
    {
        var waiting = await Gate.Ask(new FindToKeep(BatchId), cancel);
        if (waiting.Refusal is { } no)
        {
            return await Again(no, cancel);
        }

        var (started, kept) = (Stopwatch.GetTimestamp(), 0);
        Refusal? refused = null;
        foreach (var file in waiting.Value)
        {
            // One that cannot be signed does not hold up the others.
            var one = await Gate.Do(new KeepFile(file), cancel);
            refused ??= one.Refusal;
            kept += one.Done ? 1 : 0;
            if (Stopwatch.GetElapsedTime(started) > AtATime)
            {
                break;
            }
        }

        if (refused is not null)
        {
            return await Again(refused, cancel);
        }

        this.Tell("archive.kept.told", kept, waiting.Value.Count - kept);
        GoesOn = kept < waiting.Value.Count;
        return Redirect(Here);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new MotCua.Archives.Batches.ViewBatch(BatchId), cancel);
        if (viewed.Done)
        {
            Batch = viewed.Value;
        }

        return viewed.Refusal;
    }
}
