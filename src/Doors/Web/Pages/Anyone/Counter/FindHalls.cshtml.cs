using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter.Arranging;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Anyone.Counter;

/// <summary>Where one can keep an hour instead of waiting.</summary>
public sealed class FindHallsModel(Gate gate) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    public IReadOnlyList<HallRow> Halls { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var found = await gate.Ask(new MotCua.Counter.Arranging.FindHalls(), cancel);
        Halls = found.Done ? found.Value : [];
        return Page();
    }
}
