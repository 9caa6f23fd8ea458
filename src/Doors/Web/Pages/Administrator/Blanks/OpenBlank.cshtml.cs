using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Blanks.Looking;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Administrator.Blanks;

/// <summary>The Word document of one version, to be worked on further.</summary>
public sealed class OpenBlankModel(Gate gate) : PageModel
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<IActionResult> OnGet(Guid blank, Guid version, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenBlank(new(blank), new(version)), cancel);
        return opened.Refusal is not null ? NotFound() : this.Hand(opened.Value.Content, Word, opened.Value.FileName, opened.Value.Sha256);
    }
}
