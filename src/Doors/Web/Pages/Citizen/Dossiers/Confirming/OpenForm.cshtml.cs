using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Confirming;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Citizen.Dossiers.Confirming;

/// <summary>The paper that will be signed, or is.</summary>
public sealed class OpenFormModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid dossier, Guid form, string what, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenForm(new(dossier), new(form), what == "da-ky"), cancel);
        return opened.Match<IActionResult>(file => this.Hand(file.Content, file.MediaType, file.Name, file.Sha256), this.TurnAway);
    }
}
