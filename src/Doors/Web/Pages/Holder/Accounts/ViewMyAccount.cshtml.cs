using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Kernel;
using MotCua.People.Registration;

namespace MotCua.Web.Pages.Holder.Accounts;

/// <summary>One's own account: how one signs in, how one is reached, and who signed in lately.</summary>
public sealed class ViewMyAccountModel(Gate gate) : PageModel
{
    public MyAccount Mine { get; private set; } = null!;

    /// <summary>What the province knows of a citizen; officers have none here.</summary>
    public PersonView? Me { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var mine = await gate.Ask(new ViewMyAccount(), cancel);
        if (mine.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Mine = mine.Value;
        if (Mine.Kind is not AccountKind.Officer && await gate.Ask(new ViewMyself(), cancel) is { Done: true } me)
        {
            Me = me.Value;
        }

        return Page();
    }
}
