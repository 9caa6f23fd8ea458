using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Enquiry;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Citizen.Dossiers.Submission;

/// <summary>Handed in: the number to keep, what happens next and by when, and a paper to print.</summary>
public sealed class AcknowledgementModel(Gate gate) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    public DossierView Dossier { get; private set; } = null!;

    public DuePromise? Promise { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var dossier = await gate.Ask(new ViewMyDossier(new(Id)), cancel);
        if (dossier.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Dossier = dossier.Value;
        if (Dossier.SubmittedAt is null)
        {
            return RedirectToPage("SubmitDossier", new { dossier = Id });
        }

        Promise = (await gate.Ask(new PromiseDue(Dossier.Procedure, Dossier.Case, Dossier.ReceivingAgency, Dossier.SubmittedAt), cancel)) is { Done: true, Value: var promise } ? promise : null;
        return Page();
    }
}
