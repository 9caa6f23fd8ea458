using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;

namespace MotCua.Web.Pages.Anyone.Procedures;

/// <summary>Two published wordings of a procedure side by side, difference by difference.</summary>
public sealed class CompareVersionsModel(Gate gate) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    public ComparedVersions Compared { get; private set; } = null!;

    public async Task<IActionResult> OnGet([FromQuery(Name = "cu")] int older, [FromQuery(Name = "moi")] int newer, CancellationToken cancel)
    {
        var compared = await gate.Ask(new CompareVersions(Code, older, newer), cancel);
        if (compared.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Compared = compared.Value;
        return Page();
    }
}
