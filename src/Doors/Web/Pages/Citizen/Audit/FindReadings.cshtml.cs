using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Registers;
using MotCua.Registers.Reading;
using MotCua.Web.Pages.Administrator;

namespace MotCua.Web.Pages.Citizen.Audit;

/// <summary>Who read what about oneself in the registers of others, when, and within which dossier.</summary>
public sealed class FindReadingsModel(Gate gate, IRegisters registers, IActorProvider actors) : PageModel
{
    /// <summary>The reading that stood last on the page seen before.</summary>
    [BindProperty(SupportsGet = true, Name = "sau")]
    public Guid? After { get; set; }

    public Leaf<RegisterReading> Readings { get; private set; } = new([], null);

    public string NameOf(DataSource source) => registers.NameOf(source);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var asked = await gate.Ask(new FindReadings(new(actors.Current.OnBehalfOf ?? actors.Current.Id), After, Leaf.Asked), cancel);
        if (asked.Refusal is not null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Readings = Leaf.Of(asked.Value, one => one.Id.ToString());
        return Page();
    }
}
