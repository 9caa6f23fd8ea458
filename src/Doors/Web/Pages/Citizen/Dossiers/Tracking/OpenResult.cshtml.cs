using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Citizen.Dossiers.Tracking;

/// <summary>The signed result, as a file to keep.</summary>
public sealed class OpenResultModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid dossier, int further, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenResult(new(dossier), further), cancel);
        return opened.Match<IActionResult>(file => this.Hand(file.Content, file.MediaType, file.Name, file.Sha256), this.TurnAway);
    }
}
