using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Blanks.Looking;
using MotCua.Kernel;
using MotCua.Web.Serving;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Blanks;

/// <summary>A version on paper with example values; or the reason why it cannot be drawn.</summary>
public sealed class DrawSpecimenModel(Gate gate) : PageModel
{
    public Guid Blank { get; private set; }

    public async Task<IActionResult> OnGet(Guid blank, Guid version, CancellationToken cancel)
    {
        Blank = blank;
        var drawn = await gate.Ask(new DrawSpecimen(new(blank), new(version)), cancel);
        return drawn.Refusal is { } refusal ? this.Show(refusal) : this.HandToDesk(drawn.Value.Content, "application/pdf", null);
    }
}
