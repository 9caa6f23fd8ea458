using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Sheets;

/// <summary>A letter as it would go out with what is typed in the form of its deed, in a window of its own: read first, then signed.</summary>
public sealed class ViewLetterModel(Gate gate) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    [FromRoute(Name = "deed")]
    public string Deed { get; set; } = "";

    [BindProperty]
    public int? Version { get; set; }

    [BindProperty]
    public List<LineTyped> Lines { get; set; } = [];

    /// <summary>Nothing where it could not be drawn; why stands above.</summary>
    public LetterPages? Letter { get; private set; }

    /// <summary>Nothing was typed: there is nothing to look at.</summary>
    public IActionResult OnGet() => Redirect($"/can-bo/ho-so/{Id}");

    public async Task<IActionResult> OnPost([FromForm] string? reason, [FromForm] string? ground, [FromForm] long? refund, [FromForm] string? basis, [FromForm] int days, [FromForm] Guid request, CancellationToken cancel)
    {
        Response.Headers.CacheControl = "private, no-store";
        var dossier = new DossierId(Id);
        var fees = refund is { } back ? new FeeOutcome(back, basis ?? "") : null;
        ISendsLetter deed = Deed switch
        {
            "bo-sung" => new AskForMore(dossier, LineTyped.Read(Lines), Version: Version),
            "bo-sung-lai" => new ApproveSecondRequest(dossier, request),
            "tu-choi" => new DeclineDossier(dossier, reason ?? "", Version, fees),
            "dung" => new StopDossier(dossier, ground ?? "", Version, fees),
            _ => new ApologiseForDelay(dossier, reason ?? "", days, Version),
        };
        var seen = await gate.Ask(new ViewLetter(deed), cancel);
        if (seen.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Letter = seen.Value;
        return Page();
    }
}
