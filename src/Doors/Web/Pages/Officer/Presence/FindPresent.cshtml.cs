using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Presence;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Presence;

/// <summary>A page with a dossier asks who else has it open, and says by asking that its own reader still has. Part of a page, never one by itself.</summary>
public sealed class FindPresentModel(Gate gate, WhoIsThere there, StillOpen still, IActorProvider actors) : PageModel
{
    public IReadOnlyList<PresentOfficial> Others { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid dossier, CancellationToken cancel)
    {
        var admitted = await gate.Ask(new FindPresent(new(dossier)), cancel);
        if (admitted.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        still.Tell(new(dossier), actors.Current);
        Others = await there.With(new(dossier), cancel);
        return Page();
    }
}
