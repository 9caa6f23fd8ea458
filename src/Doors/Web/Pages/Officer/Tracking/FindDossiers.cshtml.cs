using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Tracking;

/// <summary>Looks a dossier up by whatever the citizen holds: code, identity number, telephone, name.</summary>
public sealed class FindDossiersModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    public static readonly DossierStage[] Stages = [.. Enum.GetValues<DossierStage>().Where(stage => stage is not DossierStage.Draft)];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public DossierStage? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public Page<DossierRow> Found { get; private set; } = new([], null);

    public DossierList List => new(words["find.title"], Found.Rows, DossierList.ToDossier, words["find.none"]) { Now = clock.GetUtcNow() };

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (this.TakesAway)
        {
            return await this.TakeAway(words["find.title"], DossierColumns.Of(words), after => gate.Ask(new FindDossiers(Text, null, Stage, after, 100), cancel), cancel);
        }

        var found = await gate.Ask(new FindDossiers(Text, null, Stage, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        return Page();
    }

    public string At(string? after) => DeskAddress.Of("/can-bo/tra-cuu", ("q", Text), ("trang-thai", Stage?.ToString()), ("sau", after));
}
