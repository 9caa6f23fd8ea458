using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Sheets;

/// <summary>One of the one-stop's papers about a dossier, ready to be printed.</summary>
public sealed class DrawSheetModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid dossier, SheetKind kind, CancellationToken cancel)
    {
        var drawn = await gate.Ask(new DrawSheet(new(dossier), kind), cancel);
        return drawn.Refusal is not null || !ModelState.IsValid ? NotFound() : File(drawn.Value.Pdf, "application/pdf");
    }
}
