using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Result;

/// <summary>What lies before the leader to be signed, the most urgent first.</summary>
public sealed class FindToSignModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public Page<DossierRow> Found { get; private set; } = new([], null);

    public DossierList List => new(words["sign.title"], Found.Rows, DossierList.ToDossier, words["sign.none"]);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindQueue(Role.Leader, false, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        return Page();
    }
}
