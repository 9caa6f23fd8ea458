using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter;
using MotCua.Counter.Arranging;
using MotCua.Counter.Figures;
using MotCua.Kernel;
using MotCua.Web.Pages.Anyone.Counter;
using MotCua.Web.Parts;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Counter;

/// <summary>How the hall goes, for its head: who came when, how long they waited, who did not come.</summary>
public sealed class ViewHallFiguresModel(Gate gate, Wording words, IActorProvider actors, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? Until { get; set; }

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public HallFigures? Figures { get; private set; }

    public IEnumerable<(string Key, string Figure)> Totals => Figures is not { } all ? [] :
    [
        ("tickets", InWords.Number(all.Tickets)), ("served", InWords.Number(all.Served)), ("absent", InWords.Number(all.Absent)), ("left", InWords.Number(all.Left)),
        ("booked", InWords.Number(all.Booked)), ("missed", InWords.Number(all.Missed)), ("waited", Said(all.Waited)),
    ];

    public string Said(Spread? spread) => spread is null ? "–" : words["figures.minutes", InHall.Minutes(spread.Middle), InHall.Minutes(spread.NineOfTen)];

    private IReadOnlyList<Column<GroupFigure>> Columns =>
    [
        new(words["board.errand"], group => group.Name, 36),
        new(words["figures.tickets"], group => group.Tickets),
        new(words["figures.served"], group => group.Served),
        new(words["figures.absent"], group => group.Absent),
        new(words["workbook.waited-middle"], group => group.Waited?.Middle.TotalMinutes, Format: Formats.Hours),
        new(words["workbook.waited-most"], group => group.Waited?.NineOfTen.TotalMinutes, Format: Formats.Hours),
        new(words["workbook.took-middle"], group => group.Took?.Middle.TotalMinutes, Format: Formats.Hours),
        new(words["workbook.took-most"], group => group.Took?.NineOfTen.TotalMinutes, Format: Formats.Hours),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (!actors.Current.May(CounterPermissions.Oversee, clock.Today()))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var halls = await gate.Ask(new MotCua.Counter.Arranging.FindHalls(), cancel);
        Agencies = halls.Done ? [.. halls.Value.Where(hall => actors.Current.MayAt(CounterPermissions.Oversee, hall.Agency, clock.Today())).Select(hall => new Choice(hall.Agency, hall.Name))] : [];
        Until ??= clock.Today();
        From ??= Until.Value.AddDays(-6);
        if ((Agency ?? (Agencies is [var first, ..] ? first.Value : null)) is not { } hall)
        {
            return Page();
        }

        Agency = hall;
        var viewed = await gate.Ask(new MotCua.Counter.Figures.ViewHallFigures(hall, From.Value, Until.Value), cancel);
        Figures = viewed.Done ? viewed.Value : null;
        if (this.TakesAway && Figures is { } all)
        {
            return await this.TakeAway(words["workbook.in-state", words["figures.title"], all.Name], Columns, _ => all.Groups.Whole, personal: false, cancel);
        }

        return viewed.Refusal is { } refusal ? this.Show(refusal) : Page();
    }
}
