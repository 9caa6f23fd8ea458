using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

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

    private IReadOnlyList<Column<BookLine>> Columns
    {
        get
        {
            var number = 0;
            return
            [
                new(words["workbook.number-in-book"], _ => ++number, 8),
                new(words["desk.dossier"], line => line.Code, 24),
                new(words["desk.procedure"], line => line.ProcedureName, 48),
                new(words["desk.applicant"], line => line.ApplicantName, 28),
                new(words["counter.address"], line => line.ApplicantAddress, 36),
                new(words["counter.phone"], line => line.ApplicantPhone),
                new(words["desk.competent"], line => line.CompetentAgencyName, 36),
                new(words["workbook.accepted"], line => line.AcceptedAt, Format: Formats.Instant),
                new(words["workbook.first-due"], line => line.Due, Format: Formats.Instant),
                new(words["workbook.delivered"], line => line.DeliveredAt, Format: Formats.Instant),
                new(words["workbook.return-by"], line => words[$"return.{line.ReturnBy.ToString().ToLowerInvariant()}"], 24),
            ];
        }
    }

    /// <summary>With script or without the book is asked for by a form; as a workbook it has an address of its own.</summary>
    public async Task<IActionResult> OnGet([FromQuery(Name = "quay")] string? counter, [FromQuery(Name = "tu")] DateOnly? from, [FromQuery(Name = "den")] DateOnly? until, CancellationToken cancel)
    {
        if (this.TakesAway)
        {
            var (first, last) = (from ?? clock.Today(), until ?? clock.Today());
            return await this.TakeAway(words["book.title"], Columns, after => gate.Ask(new ReadBook(counter ?? "", first, last, after), cancel), cancel);
        }

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

    public async Task<IActionResult> OnPostTake(CancellationToken cancel) =>
        From.Read(ModelState, nameof(From), words) is { } first && Until.Read(ModelState, nameof(Until), words) is { } last
            ? Redirect(DeskAddress.Of("/can-bo/so-theo-doi", ("quay", Agency), ("tu", InAddress(first)), ("den", InAddress(last)), (TakingAway.Asked, "xlsx")))
            : await Fetch(cancel);

    private static string InAddress(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

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
