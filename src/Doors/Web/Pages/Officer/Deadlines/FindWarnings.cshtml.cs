using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Deadlines;

/// <summary>Deadlines that come near, of which the official was told.</summary>
public sealed class FindWarningsModel(Gate gate, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public Page<WarningRow> Found { get; private set; } = new([], null);

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindWarnings(After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        return Page();
    }
}
