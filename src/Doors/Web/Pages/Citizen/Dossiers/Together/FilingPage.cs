using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Together;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Together;

/// <summary>A page about one filing of several dossiers.</summary>
public abstract class FilingPage(Gate gate) : PageModel
{
    [FromRoute(Name = "filing")]
    public Guid Id { get; set; }

    public FilingView Filing { get; private set; } = null!;

    protected Gate Gate => gate;

    protected FilingId FilingId => new(Id);

    protected async Task<IActionResult?> Fetch(CancellationToken cancel, bool onlyOpen = true)
    {
        var viewed = await gate.Ask(new ViewFiling(FilingId, Wording.Language), cancel);
        if (viewed.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Filing = viewed.Value;
        return onlyOpen && !Filing.IsOpen ? RedirectToPage("ViewFiling", new { filing = Id }) : null;
    }
}
