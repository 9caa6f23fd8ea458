using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Keeping;
using MotCua.Archives.Sampling;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>One paper file: what was settled and how, and where its copy lies; checked here by the inspector of a sample.</summary>
public sealed class ViewFileModel(Gate gate, Wording words) : ArchivePageModel(gate)
{
    [FromRoute(Name = "file")]
    public Guid Id { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Values { get; set; } = [];

    [BindProperty]
    public string? Remark { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? OtherNameWhy { get; set; }

    public FileView Paper { get; private set; } = null!;

    public string Here => $"/can-bo/kho-cu/ho-so/{Id}";

    public string Box(IndexField field) => Box(field.Key);

    public string NameOf(IndexField field) => field.Name ?? words[$"archive.field.{field.Key}"];

    public string NameOf(string key) => Paper.Fields.FirstOrDefault(field => field.Key == key) is { } field ? NameOf(field) : words[$"archive.field.{key}"];

    public string Said(IndexField field) => Paper.Values.GetValueOrDefault(field.Key) is { Length: > 0 } value ? value == IndexNormal.Unreadable ? words["archive.unreadable"] : value : "–";

    /// <summary>In the box as it would be typed.</summary>
    public string Shown(IndexField field) => Values.GetValueOrDefault(field.Key) ?? (Paper.Values.GetValueOrDefault(field.Key) is { Length: > 0 } value ? value : field.Required ? IndexNormal.Nothing : "");

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public async Task<IActionResult> OnPostCheck(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new MotCua.Archives.Keeping.ViewFile(new(Id)), cancel);
        return await Do(new CheckSampled(new(Id), Values.ToDictionary(value => value.Key, value => value.Value ?? ""), Remark, Version), wrong =>
        {
            this.Tell(wrong == 0 ? "archive.checked.right" : "archive.checked.wrong", wrong);
            return Redirect($"/can-bo/kho-cu/{viewed.Value.Batch}/mau");
        }, cancel);
    }

    public Task<IActionResult> OnPostHolder(CancellationToken cancel) => Do(new NameHolder(new(Id), Number ?? "", OtherNameWhy, Version), standing =>
    {
        this.Tell("archive.holder.told", words[$"archive.standing.{standing}"]);
        return Redirect(Here);
    }, cancel);

    protected override string Box(string field) => field is nameof(Number) or nameof(OtherNameWhy) or nameof(Remark) ? field : $"Values[{field}]";

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new MotCua.Archives.Keeping.ViewFile(new(Id)), cancel);
        if (viewed.Done)
        {
            Paper = viewed.Value;
        }

        return viewed.Refusal;
    }
}
