using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Deadlines;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Deadlines;

/// <summary>The head says sorry: why it takes longer, and how many working days more; at most once.</summary>
public sealed class ApologiseForDelayModel(Gate gate) : DossierPageModel(gate)
{
    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public Task<IActionResult> OnPost([FromForm] string? reason, [FromForm] int days, CancellationToken cancel) =>
        Do(new ApologiseForDelay(DossierId, reason ?? "", days, Version), _ =>
        {
            this.Tell("apology.sent");
            return Redirect($"/can-bo/ho-so/{Id}/xin-loi");
        }, cancel);
}
