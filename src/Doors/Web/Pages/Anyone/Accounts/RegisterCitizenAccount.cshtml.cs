using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Accounts.Opening;
using MotCua.Kernel;
using MotCua.Web.Parts;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Accounts;

/// <summary>A citizen opens an account with what is on the identity card.</summary>
[EnableRateLimiting(Rates.SignIn)]
public sealed class RegisterCitizenAccountModel(Gate gate, Wording words) : PageModel
{
    [BindProperty, Required(ErrorMessage = "field.required")]
    public string? Number { get; set; }

    [BindProperty, Required(ErrorMessage = "field.required")]
    public string? FullName { get; set; }

    [BindProperty]
    public DayTyped BornOn { get; set; } = new();

    [BindProperty, Required(ErrorMessage = "field.required")]
    public string? Phone { get; set; }

    [BindProperty, Required(ErrorMessage = "field.required")]
    public string? Password { get; set; }

    public void OnGet()
    {
        // An empty form.
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var born = BornOn.Read(ModelState, nameof(BornOn), words);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await gate.Do(new RegisterCitizenAccount(Number!, FullName!, born!.Value, Phone!, Password!), cancel);
        if (outcome.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        this.Tell("register.done");
        return RedirectToPage("SignIn");
    }
}
