using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>The signed copy of an old paper.</summary>
public sealed class OpenCopyModel(Gate gate) : PageModel
{
    public async Task<IActionResult> OnGet(Guid file, CancellationToken cancel)
    {
        var opened = await gate.Ask(new MotCua.Archives.Keeping.OpenCopy(new(file)), cancel);
        return opened.Refusal is { } refusal ? this.TurnAway(refusal) : this.HandToDesk(opened.Value.Content, "application/pdf", opened.Value.Fingerprint);
    }
}
