using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Accounts.Keeping;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer;

/// <summary>Leads an officer to the first place of their work, or says why there is none.</summary>
public sealed class DeskModel(Gate gate, DeskRail rail, IActorProvider actors) : PageModel
{
    public bool NeedsSecondFactor { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var account = await gate.Ask(new ViewMyAccount(), cancel);
        if (account is { Done: true, Value.MustChangePassword: true })
        {
            return LocalRedirect("/tai-khoan/mat-khau");
        }

        if (await rail.For(actors.Current, cancel) is [var group, ..])
        {
            return LocalRedirect(group.Items[0].Href);
        }

        // Who has only the right to their own account waits for a second factor, or for a role.
        NeedsSecondFactor = account is { Done: true, Value.HasSecondFactor: false } && actors.Current.Grants.Count == 1;
        return Page();
    }
}
