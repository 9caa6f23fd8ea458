using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer;

/// <summary>A desk page about one dossier: fetches it, keeps the version that was seen, and shows it anew when a deed is refused.</summary>
public abstract class DossierPageModel(Gate gate) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    /// <summary>The version of the dossier on the page from which a deed was sent.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>Sent twice, done once.</summary>
    [BindProperty]
    public string? Key { get; set; }

    public DossierView Dossier { get; private set; } = null!;

    /// <summary>The answers of the form as they are read.</summary>
    public IReadOnlyList<SummaryPage> Answers { get; private set; } = [];

    /// <summary>What is still wrong in the answers.</summary>
    public IReadOnlyList<FieldError> Mistakes { get; private set; } = [];

    /// <summary>What may be asked about, once fetched.</summary>
    public AskingView? Asking { get; private set; }

    protected Gate Gate => gate;

    protected DossierId DossierId => new(Id);

    /// <summary>What else the page shows, once the dossier is there.</summary>
    protected virtual Task Furnish(CancellationToken cancel) => Task.CompletedTask;

    protected async Task<IActionResult> Look(CancellationToken cancel) => await Fetch(cancel) is { } refusal ? No(refusal) : Page();

    protected async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewDossier(DossierId), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return refusal;
        }

        Dossier = viewed.Value;
        await Furnish(cancel);
        return null;
    }

    protected async Task FetchAnswers(CancellationToken cancel)
    {
        var read = await gate.Ask(new ViewDraft(DossierId, Language: Wording.Language), cancel);
        (Answers, Mistakes) = read.Done ? (read.Value.Summary, read.Value.Errors) : ([], []);
    }

    protected async Task FetchAsking(CancellationToken cancel)
    {
        var asked = await gate.Ask(new ViewAsking(DossierId, Wording.Language), cancel);
        Asking = asked.Done ? asked.Value : new([], [], [], 0, 0);
    }

    /// <summary>Does it and goes on, or shows the page again with the reason why not.</summary>
    protected async Task<IActionResult> Do<T>(ICommand<T> command, Func<T, IActionResult> then, CancellationToken cancel)
    {
        var outcome = await gate.Do(command, cancel);
        return outcome.Refusal is { } refusal ? await Again(refusal, cancel) : then(outcome.Value);
    }

    protected async Task<IActionResult> Again(Refusal refusal, CancellationToken cancel)
    {
        var shown = this.Show(refusal);
        return shown is PageResult && await Fetch(cancel) is { } no ? No(no) : shown;
    }

    protected IActionResult No(Refusal refusal) => refusal.Kind is RefusalKind.Missing ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);

    protected RedirectResult ToDossier() => Redirect($"/can-bo/ho-so/{Id}");
}
