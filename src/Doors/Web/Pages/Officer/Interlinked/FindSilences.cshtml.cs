using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Interlinked;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Interlinked;

/// <summary>Other agencies that let their time pass: the head of the lead urges them, for silence is no consent.</summary>
public sealed class FindSilencesModel(Gate gate, Wording wording) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public Page<DossierRow> Silent { get; private set; } = new([], null);

    public Task<IActionResult> OnGet(CancellationToken cancel) => this.TakesAway
        ? this.TakeAway(wording["silences.title"], DossierColumns.Of(wording), after => gate.Ask(new FindSilences(after, 100), cancel), cancel)
        : Fetch(cancel);

    public async Task<IActionResult> OnPostUrge([FromForm] Guid dossier, [FromForm] Guid work, [FromForm] string? words, CancellationToken cancel)
    {
        var done = await gate.Do(new UrgeAgency(new(dossier), work, words ?? ""), cancel);
        if (done.Refusal is { } refused)
        {
            return await this.Show(refused, () => Fetch(cancel));
        }

        this.Tell("silences.urged");
        return RedirectToPage();
    }

    private async Task<IActionResult> Fetch(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindSilences(After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Silent = found.Value;
        return Page();
    }
}
