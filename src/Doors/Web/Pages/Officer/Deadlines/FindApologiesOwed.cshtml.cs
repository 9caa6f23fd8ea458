using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Deadlines;

/// <summary>Promises that will be or were broken, and to whom no apology was sent yet.</summary>
public sealed class FindApologiesOwedModel(Gate gate, Wording words) : PageModel
{
    public IReadOnlyList<DossierRow> Owed { get; private set; } = [];

    public DossierList List => new(words["apologies.title"], Owed, row => $"/can-bo/ho-so/{row.Id}/xin-loi", words["apologies.none"]);

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
