using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Pages.Anyone.Publication;

/// <summary>One decision as everybody reads it: what it published, changed and abolished, and since when.</summary>
public sealed class ViewPublicationModel(Gate gate, TimeProvider clock) : PageModel
{
    public PublishedDecision Decision { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGet(Guid decision, CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewPublication(new(decision)), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Decision = viewed.Value;
        return Page();
    }
}
