using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Keeping;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Pages.Officer.Processing;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>Paper files of a batch or of all; what a figure counts is opened here.</summary>
public sealed class FindFilesModel(Gate gate, Wording words) : ArchivePageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "lo")]
    public Guid? Batch { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public FileStanding? Standing { get; set; }

    [BindProperty(SupportsGet = true, Name = "nguoi-nhap")]
    public Guid? IndexedBy { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-loi")]
    public bool OnlyWrong { get; set; }

    [BindProperty(SupportsGet = true, Name = "lech")]
    public string? Differing { get; set; }

    [BindProperty(SupportsGet = true, Name = "da-so")]
    public bool OnlyCompared { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-lech")]
    public bool OnlyDiffering { get; set; }

    [BindProperty(SupportsGet = true, Name = "quet-lai")]
    public bool OnlyRescanned { get; set; }

    [BindProperty(SupportsGet = true, Name = "loi-mau")]
    public bool OnlySampleWrong { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public Page<FileRow> Found { get; private set; } = new([], null);

    /// <summary>What narrows the list beside words and standing, carried on by its form.</summary>
    public IReadOnlyList<(string Name, string Value)> Kept =>
    [
        .. new (string Name, string? Value)[]
        {
            ("lo", Batch?.ToString()), ("nguoi-nhap", IndexedBy?.ToString()), ("co-loi", OnlyWrong ? "true" : null), ("lech", Differing), ("da-so", OnlyCompared ? "true" : null), ("co-lech", OnlyDiffering ? "true" : null), ("quet-lai", OnlyRescanned ? "true" : null), ("loi-mau", OnlySampleWrong ? "true" : null), ("tu", NarrowingTyped.Day(From)), ("den", NarrowingTyped.Day(Until)),
        }.Where(one => !string.IsNullOrEmpty(one.Value)).Select(one => (one.Name, one.Value!)),
    ];

    public IEnumerable<string> Narrowing => 
    [
        .. Kept.Where(one => one.Name is not ("lo" or "tu" or "den")).Select(one => words[$"archive.narrowed.{one.Name}"]),
        .. From is { } from ? [words["archive.narrowed.tu", InWords.PaperDay(from)]] : Array.Empty<string>(),
        .. Until is { } until ? [words["archive.narrowed.den", InWords.PaperDay(until)]] : Array.Empty<string>(),
    ];

    private IReadOnlyList<Column<FileRow>> Columns =>
    [
        new(words["archive.code"], row => row.BatchCode, 16),
        new(words["archive.box"], row => row.Box, 16),
        new(words["archive.sheet.first"], row => row.From),
        new(words["archive.sheet.last"], row => row.Until),
        new(words["archive.type"], row => row.PaperTypeName, 36),
        new(words["archive.field.holder"], row => row.Holder, 28),
        new(words["archive.field.identity"], row => row.Identity, 16),
        new(words["archive.field.number"], row => row.Number, 18),
        new(words["archive.field.issuer"], row => row.Issuer, 36),
        new(words["archive.standing"], row => words[$"archive.standing.{row.Standing}"], 28),
        new(words["archive.arbiter"], row => row.ArbiterName, 24),
        new(words["archive.rescans"], row => row.Rescans),
    ];

    public string Address(string? after) => DeskAddress.Of("/can-bo/kho-cu/ho-so", [("q", Text), ("tinh-trang", Standing?.ToString()), .. Kept.Select(one => (one.Name, (string?)one.Value)), ("sau", after)]);

    public async Task<IActionResult> OnGet(CancellationToken cancel) => this.TakesAway
        ? await this.TakeAway(words["archive.files"], Columns, after => Gate.Ask(Question(after, 100), cancel), cancel)
        : await Look(cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(Question(After, 25), cancel);
        Found = found.Done ? found.Value : Found;
        return found.Refusal;
    }

    private MotCua.Archives.Keeping.FindFiles Question(string? after, int take) => new(Batch is { } batch ? new BatchId(batch) : null, Text, after, take)
    {
        From = From,
        Until = Until,
        Standing = Standing,
        IndexedBy = IndexedBy,
        OnlyWrong = OnlyWrong,
        Differing = Differing,
        OnlyCompared = OnlyCompared,
        OnlyDiffering = OnlyDiffering,
        OnlyRescanned = OnlyRescanned,
        OnlySampleWrong = OnlySampleWrong,
    };
}
