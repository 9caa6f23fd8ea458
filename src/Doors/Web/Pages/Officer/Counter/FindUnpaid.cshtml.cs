using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Counter;

/// <summary>The dossiers taken in here for which money is still owed.</summary>
public sealed class FindUnpaidModel(Gate gate) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public Page<UnpaidRow> Found { get; private set; } = new([], null);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var found = await gate.Ask(new MotCua.Dossiers.Tracking.FindUnpaid(After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Found = found.Value;
        return Page();
    }
}
