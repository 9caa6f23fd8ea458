using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;

namespace MotCua.Web.Pages.Anyone.Procedures;

/// <summary>The register as open data: what may be fetched where, what the columns hold, and on which terms.</summary>
public sealed class ViewOpenRegisterModel(Gate gate) : PageModel
{
    public OpenStretch Register { get; private set; } = null!;

    public string? Example { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindOpenProcedures(Take: 1), cancel);
        if (found.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        (Register, Example) = (found.Value, found.Value.Cards is [var first, ..] ? first.Code.Value : null);
        return Page();
    }
}
