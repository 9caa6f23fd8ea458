using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Ending;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Ending;

/// <summary>Work on a dossier ends: the citizen asked for it and the clerk confirms, or a ground in law was found.</summary>
public sealed class StopDossierModel(Gate gate) : DossierPageModel(gate)
{
    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public Task<IActionResult> OnPost([FromForm] string? ground, [FromForm] long? refund, [FromForm] string? basis, CancellationToken cancel) =>
        Do(new StopDossier(DossierId, ground ?? "", Version, refund is { } back ? new(back, basis ?? "") : null), _ =>
        {
            this.Tell("stop.done");
            return Redirect($"/can-bo/ho-so/{Id}/dung");
        }, cancel);
}
