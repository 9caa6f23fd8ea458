using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Confirming;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Confirming;

/// <summary>Where people come back to from the service that keeps their keys: with a consent, or with a no.</summary>
public sealed class TakeConsentModel(Gate gate, Wording words) : PageModel
{
    /// <summary>Said in place of a consent by who does not give it.</summary>
    private const string Denied = "access_denied";

    public string Why { get; private set; } = "";

    public Guid? Dossier { get; private set; }

    public async Task<IActionResult> OnGet([FromQuery] string? state, [FromQuery] string? code, [FromQuery] string? error, CancellationToken cancel)
    {
        var consent = new TakeConsent(state ?? "", code ?? "");
        Dossier = consent.Subject == Guid.Empty ? null : consent.Subject;
        if (error is not null || string.IsNullOrEmpty(code))
        {
            Why = words[error == Denied ? "sign-form.denied" : "sign-form.failed"];
            return Page();
        }

        var taken = await gate.Do(consent, cancel);
        if (taken.Refusal is { } refused)
        {
            Why = PersonalWords.Of(words, refused);
            return this.Show(refused);
        }

        if (taken.Value.Next is { } next)
        {
            return Redirect(next.AbsoluteUri);
        }

        this.Tell("sign-form.done");
        return RedirectToPage("SignForm", new { dossier = taken.Value.Dossier.Value });
    }
}
