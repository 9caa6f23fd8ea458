using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Web.Serving;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Result;

/// <summary>The paper of a decision as a PDF: the one proposed, or the one being written, with what stands in the form; or the reason why it cannot be drawn.</summary>
public sealed class DrawDraftModel(Gate gate) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "phan")]
    public Guid? Piece { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu-choi")]
    public string? Refuses { get; set; }

    [BindProperty]
    public List<PassageTyped> Passages { get; set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel) => Show(await gate.Ask(new DrawProposed(new DossierId(Id), Piece), cancel));

    public async Task<IActionResult> OnPost([FromForm] string? opinion, [FromForm] string? resultTitle, [FromForm] string? resultText, CancellationToken cancel)
    {
        string[] lines = (resultText ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Show(await gate.Ask(new DrawDraft(new DossierId(Id), Piece, Refuses is "1", resultTitle, lines, opinion, PassageTyped.Read(Passages)), cancel));
    }

    private IActionResult Show(Outcome<DrawnDraft> drawn) =>
        drawn.Refusal is { } refusal ? this.Show(refusal) : this.HandToDesk(new MemoryStream(drawn.Value.Pdf, writable: false), "application/pdf", null);
}
