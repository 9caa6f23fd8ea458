using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Web.Serving;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Pages.Anyone.Publication;

/// <summary>The PDF of a decision.</summary>
public sealed class OpenDecisionPaperModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid decision, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenDecisionPaper(new(decision)), cancel);
        return opened.Match<IActionResult>(file => this.HandPublic(file.Content, file.MediaType, file.Name, file.Sha256), this.TurnAway);
    }
}
