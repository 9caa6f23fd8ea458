using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Together;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Citizen.Dossiers.Tracking;

/// <summary>All of a citizen's dossiers: first what waits for them, then what runs, what they are writing, what is done.</summary>
public sealed class FindMyDossiersModel(Gate gate) : PageModel
{
    private const int PerPage = 20;

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public Page<DossierRow> Mine { get; private set; } = new([], null);

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? AfterGroup { get; set; }

    /// <summary>What was filed together, each group by itself.</summary>
    public Page<FilingRow> Together { get; private set; } = new([], null);

    /// <summary>The groups in the order in which they matter to the reader.</summary>
    public static readonly (string Key, DossierStage[] Stages)[] Groups =
    [
        ("waiting", [DossierStage.AwaitingCompletion, DossierStage.AwaitingSupplement, DossierStage.AwaitingPayment]),
        ("open", [DossierStage.Submitted, DossierStage.Accepted, DossierStage.Processing, DossierStage.WithdrawalAsked]),
        ("ready", [DossierStage.Settled]),
        ("drafts", [DossierStage.Draft]),
        ("done", [DossierStage.Delivered, DossierStage.Declined, DossierStage.Stopped]),
    ];

    public Task<IActionResult> OnGet(CancellationToken cancel) => Fetch(cancel);

    /// <summary>A draft nobody needs any more is thrown away.</summary>
    public async Task<IActionResult> OnPostDiscard(Guid dossier, CancellationToken cancel)
    {
        var done = await gate.Do(new DiscardDraft(new(dossier)), cancel);
        if (done.Refusal is { } refused)
        {
            return await this.Show(refused, () => Fetch(cancel));
        }

        this.Tell("mine.discarded");
        return RedirectToPage();
    }

    private async Task<IActionResult> Fetch(CancellationToken cancel)
    {
        var mine = await gate.Ask(new FindMyDossiers(After, PerPage, Alone: true), cancel);
        if (mine.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Mine = mine.Value;
        Together = (await gate.Ask(new FindMyFilings(AfterGroup), cancel)) is { Done: true } found && (After is null || AfterGroup is not null) ? found.Value : Together;
        return Page();
    }
}
