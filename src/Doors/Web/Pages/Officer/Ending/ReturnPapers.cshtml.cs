using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Ending;
using MotCua.Kernel;
using MotCua.Payments;

namespace MotCua.Web.Pages.Officer.Ending;

/// <summary>Originals, and money to be given back, of a dossier that ended without a result are handed to the citizen and ticked.</summary>
public sealed class ReturnPapersModel(Gate gate) : DossierPageModel(gate)
{
    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public Task<IActionResult> OnPost([FromForm] List<string>? papers, [FromForm] string? refunded, [FromForm] string? receivedBy, [FromForm] PaymentMethod method, CancellationToken cancel) =>
        Do(new ReturnPapers(DossierId, papers ?? [], receivedBy ?? "", refunded == "true", Version, method), _ =>
        {
            this.Tell("ending.done");
            return Redirect($"/can-bo/ho-so/{Id}");
        }, cancel);
}
