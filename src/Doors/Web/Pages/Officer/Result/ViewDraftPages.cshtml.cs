using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Digitising;
using MotCua.Dossiers;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Result;

/// <summary>The pages of a draft as pictures, to stand in a frame beside its boxes: as it was kept, or with what is being typed.</summary>
public sealed class ViewDraftPagesModel(Gate gate) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "phan")]
    public Guid? Piece { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu-choi")]
    public string? Refusing { get; set; }

    [BindProperty]
    public List<PassageTyped> Passages { get; set; } = [];

    /// <summary>Nothing where it could not be drawn; why stands above.</summary>
    public IReadOnlyList<PagePicture> Pages { get; private set; } = [];

    public Task<IActionResult> OnGet(CancellationToken cancel) => Show(null, cancel);

    public Task<IActionResult> OnPost([FromForm] string? opinion, [FromForm] string? resultTitle, [FromForm] string? resultText, CancellationToken cancel) =>
        Show(new(resultTitle, resultText, opinion, PassageTyped.Read(Passages)), cancel);

    private async Task<IActionResult> Show(DraftTyped? typed, CancellationToken cancel)
    {
        Response.Headers.CacheControl = "private, no-store";
        var seen = await gate.Ask(new ViewDraftPages(new DossierId(Id), Piece, Refusing is "1", typed), cancel);
        if (seen.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Pages = seen.Value.Pages;
        return Page();
    }
}
