using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Guides;
using MotCua.Guides.Walking;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Anyone.Guides;

/// <summary>Events of life for which a few questions lead to the right procedures.</summary>
public sealed class FindGuidesModel(Gate gate) : PageModel
{
    public IReadOnlyList<GuideHead> Guides { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindGuides(), cancel);
        Guides = found.Value;
        return Page();
    }
}
