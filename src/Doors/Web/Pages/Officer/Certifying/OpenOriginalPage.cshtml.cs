using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Certifying;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Certifying;

/// <summary>One page of the scanned original, as it is laid out.</summary>
public sealed class OpenOriginalPageModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid dossier, Guid scan, int number, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenOriginalPage(new(dossier), new(scan), number - 1), cancel);
        return opened.Refusal is not null ? NotFound() : File(opened.Value, "image/jpeg");
    }
}
