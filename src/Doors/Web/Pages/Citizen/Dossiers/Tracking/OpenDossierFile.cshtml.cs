using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Citizen.Dossiers.Tracking;

/// <summary>One file as it was handed in.</summary>
public sealed class OpenDossierFileModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid dossier, string sha256, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenDossierFile(new(dossier), sha256), cancel);
        return opened.Match<IActionResult>(file => this.Hand(file.Content, file.MediaType, file.Name, file.Sha256), this.TurnAway);
    }
}
