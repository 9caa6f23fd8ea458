using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>The tracking book of the one-stop for a stretch of days, to be printed.</summary>
public sealed class DrawBookModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public DayTyped From { get; set; } = new();

    [BindProperty]
    public DayTyped Until { get; set; } = new();

    /// <summary>Which of several volumes; none chosen yet.</summary>
    [BindProperty]
    public int? Volume { get; set; }

    /// <summary>Set when the stretch of days fills more than one volume, so that one must be chosen.</summary>
    public BookSize? Size { get; private set; }

    public IReadOnlyList<Choice> Counters { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        (From, Until) = (DayTyped.Of(clock.Today()), DayTyped.Of(clock.Today()));
        return await Fetch(cancel);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var from = From.Read(ModelState, nameof(From), words);
        var until = Until.Read(ModelState, nameof(Until), words);
        if (from is not { } first || until is not { } last)
        {
            return await Fetch(cancel);
        }

        var size = await gate.Ask(new MeasureBook(Agency ?? "", first, last), cancel);
        if (size.Refusal is null && size.Value.Volumes > 1 && Volume is null)
        {
            Size = size.Value;
            return await Fetch(cancel);
        }

        var drawn = await gate.Ask(new DrawBook(Agency ?? "", first, last, Volume ?? 1), cancel);
        return drawn.Refusal is { } refusal
            ? await this.Show(refusal, () => Fetch(cancel))
            : File(drawn.Value.Pdf, "application/pdf", drawn.Value.FileName);
    }

    private async Task<IActionResult> Fetch(CancellationToken cancel)
    {
        if (!actors.Current.May(DossierPermissions.Receive, clock.Today()))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var mine = actors.Current.AgenciesWith(DossierPermissions.Receive, clock.Today());
        Counters = [.. (await organisation.Agencies(clock.Today(), cancel)).Where(agency => mine.Contains(agency.Code.Value)).Select(agency => new Choice(agency.Code.Value, agency.Name))];
        return Page();
    }
}
