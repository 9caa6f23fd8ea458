using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Deadlines;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Deadlines;

/// <summary>Promises that will be or were broken, and to whom no apology was sent yet; who owes it by name, and until when.</summary>
public sealed class FindApologiesOwedModel(Gate gate) : PageModel
{
    public IReadOnlyList<ApologyOwed> Owed { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var owed = await gate.Ask(new FindApologiesOwed(), cancel);
        if (owed.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Owed = owed.Value;
        return Page();
    }
}
