using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Pages.Citizen.Dossiers.Tracking;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Dossiers;

/// <summary>Where a dossier stands, for whoever holds its code and knows the applicant's telephone or identity number; never by the address alone.</summary>
[EnableRateLimiting(Rates.Track)]
public sealed class TrackDossierModel(Gate gate, Wording words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Code { get; set; }

    [BindProperty]
    public string? Secret { get; set; }

    public Standing? Standing { get; private set; }

    public void OnGet()
    {
        // Asks only; what is known comes by post, so that it stands in no log.
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError("ma", words["track.code.missing"]);
        }

        if (string.IsNullOrWhiteSpace(Secret))
        {
            ModelState.AddModelError(nameof(Secret), words["track.secret.missing"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var found = await gate.Ask(new TrackDossier(Code!, Secret!), cancel);
        if (found.Refusal is { } refused)
        {
            if (!DossierRefusals.SecretWrong.Is(refused))
            {
                return this.Show(refused);
            }

            this.Say(refused);
            return Page();
        }

        Standing = new(found.Value, IsOwn: false);
        return Page();
    }
}
