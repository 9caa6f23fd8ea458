using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Pages.Anyone.Publication;

/// <summary>The decisions that published procedures, as everybody reads them, the latest first.</summary>
public sealed class FindPublicationsModel(Gate gate, TimeProvider clock) : PageModel
{
    private const int PerPage = 30;

    [BindProperty(SupportsGet = true, Name = "sau")]
    public Guid? After { get; set; }

    public IReadOnlyList<PublishedDecision> Found { get; private set; } = [];

    public Guid? Next { get; private set; }

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindPublications(null, After, PerPage + 1), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        (Found, Next) = ([.. found.Value.Take(PerPage)], found.Value.Count > PerPage ? found.Value[PerPage - 1].Id.Value : null);
        return Page();
    }
}
