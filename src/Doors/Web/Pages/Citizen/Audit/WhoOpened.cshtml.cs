using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Audit.Reading;
using MotCua.Kernel;
using MotCua.Web.Pages.Administrator;

namespace MotCua.Web.Pages.Citizen.Audit;

/// <summary>Which officials looked into one's own file, or into a dossier of one's own.</summary>
public sealed class WhoOpenedModel(Gate gate, IActorProvider actors) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ho-so")]
    public Guid? Dossier { get; set; }

    /// <summary>The opening that stood last on the page seen before.</summary>
    [BindProperty(SupportsGet = true, Name = "sau")]
    public Guid? After { get; set; }

    public Leaf<Opening> Openings { get; private set; } = new([], null);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var asked = await gate.Ask(new WhoOpened(Dossier ?? actors.Current.OnBehalfOf ?? actors.Current.Id, After, Leaf.Asked), cancel);
        if (asked.Refusal is { } refusal)
        {
            return refusal.Kind is RefusalKind.Missing ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);
        }

        Openings = Leaf.Of(asked.Value, one => one.Id.ToString());
        return Page();
    }
}
