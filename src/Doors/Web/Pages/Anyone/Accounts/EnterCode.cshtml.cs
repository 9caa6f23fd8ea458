using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Accounts;
using MotCua.Accounts.SigningIn;
using MotCua.Kernel;
using MotCua.Web.Security;
using MotCua.Web.Serving;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Accounts;

/// <summary>The second step of signing in: the code of the authenticator app.</summary>
[EnableRateLimiting(Rates.SignIn)]
public sealed class EnterCodeModel(Gate gate, ISessions sessions, IActorProvider actors, PagesThere pages, Wording words, InWords say) : PageModel
{
    [BindProperty]
    public string Code { get; set; } = "";

    [FromQuery]
    public string? Tiep { get; set; }

    public async Task<IActionResult> OnGet() =>
        await sessions.AwaitingCode() is null ? RedirectToPage("SignIn", new { Tiep }) : Page();

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (await sessions.AwaitingCode() is not { } account)
        {
            return RedirectToPage("SignIn", new { Tiep });
        }

        var outcome = await gate.Do(new EnterCode(account, Code ?? ""), cancel);
        if (outcome.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        await sessions.Follow(outcome.Value);
        if (outcome.Value.Step is SignInStep.Welcome)
        {
            return LocalRedirect(Url.IsLocalUrl(Tiep) ? Tiep! : pages.HomeOf(actors.Current));
        }

        ModelState.AddModelError(nameof(Code), SignInModel.Said(outcome.Value, words, say));
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }
}
