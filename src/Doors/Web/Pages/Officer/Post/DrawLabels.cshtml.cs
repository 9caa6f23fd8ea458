using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Post;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Post;

/// <summary>Address labels for what is to be posted, ready to be printed.</summary>
public sealed class DrawLabelsModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet([FromQuery(Name = "co-quan")] string? agency, CancellationToken cancel)
    {
        var drawn = await gate.Ask(new DrawLabels(agency ?? ""), cancel);
        return drawn.Refusal is { } refusal ? this.TurnAway(refusal) : File(drawn.Value.Pdf, "application/pdf");
    }
}
