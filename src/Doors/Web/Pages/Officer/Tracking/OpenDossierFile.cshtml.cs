using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Officer.Tracking;

/// <summary>One file of a dossier, as it was handed in.</summary>
public sealed class OpenDossierFileModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid dossier, string sha256, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenDossierFile(new(dossier), sha256), cancel);
        return opened.Refusal is not null ? NotFound() : this.HandToDesk(opened.Value.Content, opened.Value.MediaType, opened.Value.Sha256);
    }
}
