using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Officer.Tracking;

/// <summary>The signed result as a file.</summary>
public sealed class OpenResultModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid dossier, int further, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenResult(new(dossier), further), cancel);
        return opened.Refusal is not null ? NotFound() : this.HandToDesk(opened.Value.Content, opened.Value.MediaType, opened.Value.Sha256);
    }
}
