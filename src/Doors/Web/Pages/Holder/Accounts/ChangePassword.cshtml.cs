using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Kernel;
using MotCua.Web.Security;

namespace MotCua.Web.Pages.Holder.Accounts;

/// <summary>One replaces one's own password.</summary>
[EnableRateLimiting(Rates.SignIn)]
public sealed class ChangePasswordModel(Gate gate, ISessions sessions) : PageModel
{
    [BindProperty, Required(ErrorMessage = "field.required")]
    public string? Present { get; set; }

    [BindProperty, Required(ErrorMessage = "field.required")]
    public string? Password { get; set; }

    public void OnGet()
    {
        // An empty form.
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await gate.Do(new ChangePassword(Present!, Password!), cancel);
        if (outcome.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        await sessions.Renew();
        this.Tell("password.done");
        return RedirectToPage("ViewMyAccount");
    }
}
