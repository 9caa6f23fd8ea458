using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Audit.Reading;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Citizen.Audit;

/// <summary>Which officials looked into one's own file, or into a dossier of one's own.</summary>
public sealed class WhoOpenedModel(Gate gate, IActorProvider actors) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ho-so")]
    public Guid? Dossier { get; set; }

    public IReadOnlyList<Opening> Openings { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var asked = await gate.Ask(new WhoOpened(Dossier ?? actors.Current.OnBehalfOf ?? actors.Current.Id), cancel);
        if (asked.Refusal is { } refusal)
        {
            return refusal.Kind is RefusalKind.Missing ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);
        }

        Openings = asked.Value;
        return Page();
    }
}
