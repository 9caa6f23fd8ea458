using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>One sheet of an old paper, as it is laid out.</summary>
public sealed class OpenSheetModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid file, int number, CancellationToken cancel)
    {
        var opened = await gate.Ask(new MotCua.Archives.Scanning.OpenSheet(new(file), number), cancel);
        return opened.Refusal is not null ? NotFound() : this.HandToDesk(new MemoryStream(opened.Value), "image/jpeg", null);
    }
}
