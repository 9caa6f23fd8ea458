using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Scanning;

/// <summary>One page of a scan, as it is laid out.</summary>
public sealed class OpenScanPageModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid dossier, Guid scan, int number, [FromQuery(Name = "nguyen")] bool whole, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenScanPage(new(dossier), new(scan), number - 1, whole), cancel);
        return opened.Refusal is not null ? NotFound() : File(opened.Value, "image/jpeg");
    }
}
