using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Competence.Assigning;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Anyone.Competence;

/// <summary>The PDF of a document by which competence was given over.</summary>
public sealed class OpenAssignmentPaperModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid assignment, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenAssignmentPaper(new(assignment)), cancel);
        return opened.Match<IActionResult>(file => this.HandPublic(file.Content, file.MediaType, file.Name, file.Sha256), this.TurnAway);
    }
}
