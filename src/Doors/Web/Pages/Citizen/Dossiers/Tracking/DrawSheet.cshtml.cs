using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Citizen.Dossiers.Tracking;

/// <summary>A paper about one's dossier, drawn for printing.</summary>
public sealed class DrawSheetModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid dossier, string kind, CancellationToken cancel)
    {
        if (SheetAddress.Read(kind) is not { } sheet)
        {
            return NotFound();
        }

        var drawn = await gate.Ask(new DrawSheet(new(dossier), sheet), cancel);
        return drawn.Match<IActionResult>(paper => File(paper.Pdf, "application/pdf", paper.FileName), this.TurnAway);
    }
}
