using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Pages.Citizen.Dossiers.Tracking;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Ending;

/// <summary>The citizen takes an application back, and says why.</summary>
public sealed class WithdrawDossierModel(Gate gate, Wording words) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int? Version { get; set; }

    public DossierView Dossier { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        Version = Dossier.Version;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), words["withdraw.reason.missing"]);
            return await Fetch(cancel) ?? Page();
        }

        var done = await gate.Do(new WithdrawDossier(new(Id), Reason, Version), cancel);
        if (done.Refusal is { } refused)
        {
            return await Fetch(cancel) ?? this.Show(refused);
        }

        this.Tell("withdraw.done");
        return RedirectToPage("../Tracking/ViewMyDossier", new { dossier = Id });
    }

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var dossier = await gate.Ask(new ViewMyDossier(new(Id)), cancel);
        if (dossier.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Dossier = dossier.Value;
        return new Standing(Dossier, IsOwn: true).MayWithdraw ? null : RedirectToPage("../Tracking/ViewMyDossier", new { dossier = Id });
    }
}
