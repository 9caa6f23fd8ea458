using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Internal;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Internal;

/// <summary>What one's agency asked of others: where each request stands and by when it is due.</summary>
public sealed class FindRequestsModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public DossierStage? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "tre")]
    public string? Late { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public bool OnlyLate => Late is "1";

    public Page<DossierRow> Found { get; private set; } = new([], null);

    /// <summary>Each leads to the page of the applicant, which here is the agency.</summary>
    public DossierList List => new(words["request.title"], Found.Rows, row => $"/ho-so/{row.Id}", words["request.none"]) { Now = clock.GetUtcNow() };

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (this.TakesAway)
        {
            return await this.TakeAway(words["request.title"], DossierColumns.Of(words), after => gate.Ask(new FindRequests(Stage, OnlyLate, after, 100), cancel), cancel);
        }

        var found = await gate.Ask(new FindRequests(Stage, OnlyLate, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        return Page();
    }

    public string At(string? after) => DeskAddress.Of("/can-bo/yeu-cau", ("trang-thai", Stage?.ToString()), ("tre", Late), ("sau", after));
}
