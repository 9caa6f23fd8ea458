using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Figures;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>How well and how fast old papers are indexed, by person and by field, in one batch or in all.</summary>
public sealed class CountIndexingModel(Gate gate, Wording words) : ArchivePageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "lo")]
    public Guid? Batch { get; set; }

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
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) is { } no ? this.TurnAway(no)
        : this.TakesAway ? await this.TakeAway(words["archive.figures"], Columns, _ => Lines().Whole, cancel) : Page();

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var counted = await Gate.Ask(new MotCua.Archives.Figures.CountIndexing(Batch is { } batch ? new BatchId(batch) : null), cancel);
        if (counted.Done)
        {
            Figures = counted.Value;
        }

        return counted.Refusal;
    }

    private IReadOnlyList<Line> Lines() =>
    [
        .. Figures.Indexers.Select(row => new Line(words["archive.indexer"], row.Name, row.Files, row.Pages, row.PagesAnHour, row.Fields, row.Wrong, row.ErrorShare)),
        .. Figures.Fields.Select(row => new Line(words["archive.field"], row.Name ?? words[$"archive.field.{row.Field}"], row.Compared, null, null, row.Compared, row.Differed, row.Share)),
    ];

    private sealed record Line(string What, string Name, int Files, int? Sheets, double? Speed, int Judged, int Wrong, double Share);
}
