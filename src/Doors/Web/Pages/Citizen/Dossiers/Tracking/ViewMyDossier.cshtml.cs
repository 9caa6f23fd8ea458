using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Audit.Reading;
using MotCua.Dossiers;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Together;
using MotCua.Dossiers.Tracking;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Tracking;

/// <summary>One's own dossier: whether there is anything to do, by when it is done, what happened so far.</summary>
public sealed class ViewMyDossierModel(Gate gate) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    public Standing Standing { get; private set; } = null!;

    public DossierView Dossier => Standing.Dossier;

    /// <summary>Which officials looked into it, the latest first, each named once.</summary>
    public IReadOnlyList<Opening> Looked { get; private set; } = [];

    /// <summary>What they declared in its form.</summary>
    public IReadOnlyList<SummaryPage> Answers { get; private set; } = [];

    /// <summary>What was filed together with it.</summary>
    public SiblingsView Siblings { get; private set; } = SiblingsView.None;

    /// <summary>What was looked for instead of asking the citizen.</summary>
    public IReadOnlyList<LookUpRow> LookUps { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var dossier = await gate.Ask(new ViewMyDossier(new(Id)), cancel);
        if (dossier.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Standing = new(dossier.Value, IsOwn: true);
        Answers = (await gate.Ask(new ViewMyAnswers(new(Id), Wording.Language), cancel)) is { Done: true } declared ? [.. declared.Value.Where(page => page.Rows.Any(row => row.Value.Length > 0))] : [];
        Siblings = (await gate.Ask(new FindSiblings(new(Id)), cancel)) is { Done: true } siblings ? siblings.Value : SiblingsView.None;
        LookUps = (await gate.Ask(new FindLookUps(new(Id)), cancel)) is { Done: true } found ? found.Value.Rows : [];
        var looked = await gate.Ask(new WhoOpened(Id), cancel);
        Looked = looked.Done ? [.. looked.Value.DistinctBy(one => (one.Who, one.Office))] : [];
        return Dossier.Stage is DossierStage.Draft ? RedirectToPage("../Submission/SaveAnswers", new { dossier = Id }) : Page();
    }
}
