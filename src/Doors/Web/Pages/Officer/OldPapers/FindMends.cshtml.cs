using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Mending;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Pages.Officer.Processing;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>Splits put right after indexing had begun: where, why, by whom, and how many entries it cost.</summary>
public sealed class FindMendsModel(Gate gate, Wording words) : ArchivePageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "lo")]
    public Guid? Batch { get; set; }

    [BindProperty(SupportsGet = true, Name = "nguoi-nhap")]
    public Guid? IndexedBy { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public Page<MendRow> Found { get; private set; } = new([], null);

    public IEnumerable<string> Narrowing =>
    [
        .. IndexedBy is null ? Array.Empty<string>() : [words["archive.narrowed.nguoi-nhap"]],
        .. From is { } from ? [words["archive.narrowed.tu", InWords.PaperDay(from)]] : Array.Empty<string>(),
        .. Until is { } until ? [words["archive.narrowed.den", InWords.PaperDay(until)]] : Array.Empty<string>(),
    ];

    private IReadOnlyList<Column<MendRow>> Columns =>
    [
        new(words["archive.code"], row => row.BatchCode, 16),
        new(words["archive.box"], row => row.Box, 16),
        new(words["archive.mend.sheet"], row => row.Sheet),
        new(words["archive.mend.what"], row => words[$"archive.mend.{row.What}"], 28),
        new(words["archive.mend.reason"], row => row.Why, 44),
        new(words["archive.set-aside"], row => row.Entries),
        new(words["archive.mend.by"], row => row.ByName, 24),
        new(words["archive.mend.at"], row => row.At, Format: Formats.Instant),
    ];

    public string Address(string? after) => DeskAddress.Of("/can-bo/kho-cu/sua-tach", ("lo", Batch?.ToString()), ("nguoi-nhap", IndexedBy?.ToString()), ("tu", NarrowingTyped.Day(From)), ("den", NarrowingTyped.Day(Until)), ("sau", after));

    public async Task<IActionResult> OnGet(CancellationToken cancel) => this.TakesAway
        ? await this.TakeAway(words["archive.mends"], Columns, after => Gate.Ask(Question(after, 100), cancel), cancel)
        : await Look(cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(Question(After, 25), cancel);
        Found = found.Done ? found.Value : Found;
        return found.Refusal;
    }

    private MotCua.Archives.Mending.FindMends Question(string? after, int take) => new(Batch is { } batch ? new BatchId(batch) : null, From, Until, after, take) { IndexedBy = IndexedBy };
}
