using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Figures;
using MotCua.Kernel;
using MotCua.Web.Pages.Officer.Processing;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>How well and how fast old papers are indexed, by person and by field, in one batch or in all.</summary>
public sealed class CountIndexingModel(Gate gate, TimeProvider clock, Wording words) : ArchivePageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "lo")]
    public Guid? Batch { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? Until { get; set; }

    public IndexingFigures Figures { get; private set; } = null!;

    private IReadOnlyList<Column<Line>> Columns =>
    [
        new(words["archive.figure.what"], line => line.What, 24),
        new(words["archive.figure.of"], line => line.Name, 36),
        new(words["archive.count.files"], line => line.Files),
        new(words["archive.count.sheets"], line => line.Sheets),
        new(words["archive.speed"], line => line.Speed),
        new(words["archive.judged"], line => line.Judged),
        new(words["archive.wrong"], line => line.Wrong),
        new(words["archive.figure.share"], line => line.Share),
        new(words["archive.set-aside"], line => line.SetAside),
    ];

    /// <summary>The list that a figure opens, of the same box and the same period.</summary>
    public string List(string page, params (string Name, string? Value)[] more) =>
        DeskAddress.Of($"/can-bo/kho-cu/{page}", [("lo", Batch?.ToString()), .. more, ("tu", NarrowingTyped.Day(From)), ("den", NarrowingTyped.Day(Until))]);

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) is { } no ? this.TurnAway(no)
        : this.TakesAway ? await this.TakeAway(words["archive.figures"], Columns, _ => Lines().Whole, cancel) : Page();

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        // All boxes together are looked at by the year, unless another period is asked for; one box from its beginning.
        if (Batch is null && From is null && Until is null)
        {
            From = new DateOnly(clock.Today().Year, 1, 1);
        }

        var counted = await Gate.Ask(new MotCua.Archives.Figures.CountIndexing(Batch is { } batch ? new BatchId(batch) : null, From, Until), cancel);
        if (counted.Done)
        {
            Figures = counted.Value;
        }

        return counted.Refusal;
    }

    private IReadOnlyList<Line> Lines() =>
    [
        .. Figures.Indexers.Select(row => new Line(words["archive.indexer"], row.Name, row.Files, row.Pages, row.PagesAnHour, row.Fields, row.Wrong, row.ErrorShare, row.SetAside)),
        .. Figures.Fields.Select(row => new Line(words["archive.field"], row.Name ?? words[$"archive.field.{row.Field}"], row.Compared, null, null, row.Compared, row.Differed, row.Share, null)),
    ];

    private sealed record Line(string What, string Name, long Files, long? Sheets, double? Speed, long Judged, long Wrong, double Share, long? SetAside);
}
