using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Accounts;
using MotCua.Accounts.SigningIn;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Holder.Accounts;

/// <summary>Leaving; only by a button, so that nobody is sent away by a link.</summary>
public sealed class SignOutModel(Gate gate, ISessions sessions) : PageModel
{
    public void OnGet()
    {
        // Asks once.
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await gate.Do(new SignOut(), cancel);
        await sessions.Close();
        this.Tell("sign-out.done");
        return LocalRedirect("/");
    }
}
