using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Kernel;
using MotCua.Web.Security;

namespace MotCua.Web.Pages.Holder.Accounts;

/// <summary>Setting up the code of an authenticator app: the secret is shown once, and counts when the app has proved it.</summary>
[EnableRateLimiting(Rates.SignIn)]
public sealed class BeginSecondFactorModel(Gate gate, ISessions sessions) : PageModel
{
    [BindProperty]
    public string? Spelling { get; set; }

    [BindProperty]
    public string? AppAddress { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Where whoever came from the midst of something goes on.</summary>
    [BindProperty(SupportsGet = true, Name = "tiep")]
    public string? Next { get; set; }

    public void OnGet()
    {
        // Says what it is for.
    }

    public async Task<IActionResult> OnPostBegin(CancellationToken cancel)
    {
        var outcome = await gate.Do(new BeginSecondFactor(), cancel);
        return outcome.Match(
            secret =>
            {
                (Spelling, AppAddress) = (secret.Spelling, secret.AppAddress);
                ModelState.Clear();
                return Page();
            },
            this.Show);
    }

    public async Task<IActionResult> OnPostConfirm(CancellationToken cancel)
    {
        var outcome = await gate.Do(new ConfirmSecondFactor(Code ?? ""), cancel);
        if (outcome.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        await sessions.Renew();
        this.Tell("second.done");
        return Url.IsLocalUrl(Next) ? LocalRedirect(Next) : RedirectToPage("ViewMyAccount");
    }
}
