using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>The batches of old papers of one's agencies.</summary>
public sealed class FindBatchesModel(Gate gate, Wording words, IActorProvider actors, TimeProvider clock) : ArchivePageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "buoc")]
    public BatchStage? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Text) || Stage is not null;

    public bool MayOpen => actors.Current.May(ArchivePermissions.Prepare, clock.Today());

    public Page<BatchRow> Found { get; private set; } = new([], null);

    private IReadOnlyList<Column<BatchRow>> Columns =>
    [
        new(words["archive.code"], row => row.Code, 16),
        new(words["archive.store"], row => row.Place.Store, 32),
        new(words["archive.shelf"], row => row.Place.Shelf, 16),
        new(words["archive.box"], row => row.Place.Box, 16),
        new(words["archive.from-year"], row => row.FromYear),
        new(words["archive.until-year"], row => row.UntilYear),
        new(words["archive.expected"], row => row.Expected),
        new(words["archive.count.files"], row => row.Files),
        new(words["archive.count.settled"], row => row.Settled),
        new(words["archive.count.kept"], row => row.Kept),
        new(words["archive.stage"], row => words[$"archive.stage.{row.Stage}"], 28),
        new(words["archive.opened"], row => row.OpenedByName, 28),
        new(words["archive.opened-at"], row => row.OpenedAt, Format: Formats.Instant),
    ];

    public static string PlaceOf(BoxPlace place) => string.Join(", ", new[] { place.Store, place.Shelf, place.Box }.OfType<string>());

    public string Address(string? after) => DeskAddress.Of("/can-bo/kho-cu", ("q", Text), ("buoc", Stage?.ToString()), ("sau", after));

    public async Task<IActionResult> OnGet(CancellationToken cancel) => this.TakesAway
        ? await this.TakeAway(words["archive.title"], Columns, after => Gate.Ask(new MotCua.Archives.Batches.FindBatches(Text, Stage, after, 100), cancel), cancel)
        : await Look(cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new MotCua.Archives.Batches.FindBatches(Text, Stage, After), cancel);
        Found = found.Done ? found.Value : Found;
        return found.Refusal;
    }
}
