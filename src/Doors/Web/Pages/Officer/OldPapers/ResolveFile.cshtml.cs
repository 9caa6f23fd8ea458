using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Resolving;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>Two entries that differ, beside the image, for a third person.</summary>
public sealed class ResolveFileModel(Gate gate, Wording words) : ArchivePageModel(gate)
{
    [FromRoute(Name = "file")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Chosen { get; set; }

    [BindProperty]
    public string? PaperType { get; set; }

    /// <summary>Which of the two entries stands.</summary>
    [BindProperty]
    public Dictionary<string, string> Values { get; set; } = [];

    /// <summary>What stands instead of both.</summary>
    [BindProperty]
    public Dictionary<string, string> Other { get; set; } = [];

    [BindProperty]
    public Dictionary<string, string> Reasons { get; set; } = [];

    public DifferencesView Differences { get; private set; } = null!;

    public string Here => $"/can-bo/kho-cu/phan-xu/{Id}";

    public string NameOf(IndexField field) => field.Name ?? words[$"archive.field.{field.Key}"];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var refusal = await Fetch(cancel);
        return ArchiveRefusals.NotDisputed.Is(refusal) ? Redirect($"/can-bo/kho-cu/ho-so/{Id}") : refusal is null ? Page() : this.TurnAway(refusal);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var batch = await Gate.Ask(new ViewDifferences(new(Id)), cancel);
        Dictionary<string, string> stand = new(Values);
        foreach (var (key, typed) in Other.Where(other => !string.IsNullOrWhiteSpace(other.Value)))
        {
            stand[key] = typed;
        }

        return await Do(new MotCua.Archives.Resolving.ResolveFile(new(Id), PaperType ?? "", stand, Reasons, Version), _ =>
        {
            this.Tell("archive.resolved");
            return Redirect(batch.Done ? $"/can-bo/kho-cu/{batch.Value.Batch}" : "/can-bo/kho-cu");
        }, cancel);
    }

    protected override string Box(string field) => field.EndsWith(".why", StringComparison.Ordinal) ? $"Reasons[{field[..^4]}]" : $"Other[{field}]";

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewDifferences(new(Id), Chosen ?? PaperType), cancel);
        if (viewed.Done)
        {
            Differences = viewed.Value;
        }

        return viewed.Refusal;
    }
}
