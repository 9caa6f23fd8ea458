using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.HandingOver;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Officer.HandingOver;

/// <summary>The hand-over sheet as a file.</summary>
public sealed class OpenBundleSheetModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid bundle, CancellationToken cancel)
    {
        var opened = await gate.Ask(new OpenBundleSheet(new(bundle)), cancel);
        return opened.Refusal is not null ? NotFound() : this.HandToDesk(opened.Value.Content, opened.Value.MediaType, opened.Value.Sha256);
    }
}
