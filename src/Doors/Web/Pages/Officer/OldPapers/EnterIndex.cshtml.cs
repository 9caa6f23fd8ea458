using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Indexing;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>One piece of indexing: the sheets, and beside them the fields. When it is typed the next is handed out.</summary>
public sealed class EnterIndexModel(Gate gate, Wording words) : ArchivePageModel(gate)
{
    [FromRoute(Name = "file")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Chosen { get; set; }

    [BindProperty]
    public string? PaperType { get; set; }

    [BindProperty]
    public Dictionary<string, string> Values { get; set; } = [];

    public PieceView Piece { get; private set; } = null!;

    public string Here => $"/can-bo/kho-cu/nhap/{Id}";

    public string Box(IndexField field) => Box(field.Key);

    public string NameOf(IndexField field) => field.Name ?? words[$"archive.field.{field.Key}"];

    public string Shown(IndexField field) => Values.GetValueOrDefault(field.Key) ?? Piece.Suggested.GetValueOrDefault(field.Key) ?? "";

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var refusal = await Fetch(cancel);
        if (ArchiveRefusals.PieceGone.Is(refusal))
        {
            this.Tell("archive.piece-gone.told");
            return Redirect("/can-bo/kho-cu");
        }

        return refusal is null ? Page() : this.TurnAway(refusal);
    }

    /// <summary>Typed: on to the next, or back to the batch where none is left.</summary>
    public async Task<IActionResult> OnPostEnter(CancellationToken cancel)
    {
        var piece = await Gate.Ask(new ViewPiece(new(Id)), cancel);
        var entered = await Gate.Do(new MotCua.Archives.Indexing.EnterIndex(new(Id), PaperType ?? "", Values), cancel);
        if (entered.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        var taken = await Gate.Do(new TakeNext(piece.Value.Batch), cancel);
        this.Tell(taken.Done ? "archive.entered" : "archive.entered.last");
        return Redirect(taken.Done ? $"/can-bo/kho-cu/nhap/{taken.Value}" : $"/can-bo/kho-cu/{piece.Value.Batch}");
    }

    public Task<IActionResult> OnPostRelease(CancellationToken cancel) => Do(new ReleasePiece(new(Id)), _ =>
    {
        this.Tell("archive.released");
        return Redirect("/can-bo/kho-cu");
    }, cancel);

    protected override string Box(string field) => field is nameof(PaperType) ? field : $"Values[{field}]";

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewPiece(new(Id), Chosen ?? PaperType), cancel);
        if (viewed.Done)
        {
            Piece = viewed.Value;
        }

        return viewed.Refusal;
    }
}
