using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>A page on old papers: it is fetched, a deed is done, and what was refused is said on the page as it stands then.</summary>
public abstract class ArchivePageModel(Gate gate) : PageModel
{
    /// <summary>What the page was opened at, so that the second of two who change the same is told.</summary>
    [BindProperty]
    public int? Version { get; set; }

    protected Gate Gate => gate;

    /// <summary>Fetches what the page shows, or says why it cannot.</summary>
    protected abstract Task<Refusal?> Fetch(CancellationToken cancel);

    protected async Task<IActionResult> Look(CancellationToken cancel) => await Fetch(cancel) is { } no ? this.TurnAway(no) : Page();

    protected async Task<IActionResult> Do<T>(ICommand<T> command, Func<T, IActionResult> done, CancellationToken cancel)
    {
        var outcome = await gate.Do(command, cancel);
        return outcome.Refusal is { } refusal ? await Again(refusal, cancel) : done(outcome.Value);
    }

    protected async Task<IActionResult> Again(Refusal refusal, CancellationToken cancel)
    {
        var shown = this.Show(refusal with { Field = refusal.Field is { } field ? Box(field) : null });
        return shown is PageResult && await Fetch(cancel) is { } no ? this.TurnAway(no) : shown;
    }

    /// <summary>Where on the page the field of a request is typed.</summary>
    protected virtual string Box(string field) => field;
}
