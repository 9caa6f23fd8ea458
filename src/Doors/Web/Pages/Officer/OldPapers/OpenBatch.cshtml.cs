using Microsoft.AspNetCore.Mvc;
using MotCua.Archives;
using MotCua.Archives.Batches;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.OldPapers;

/// <summary>A box is fetched from the store.</summary>
public sealed class OpenBatchModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, IProcedures procedures, TimeProvider clock) : ArchivePageModel(gate)
{
    public const int MostTypes = 4;

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public string? Store { get; set; }

    [BindProperty]
    public string? Shelf { get; set; }

    /// <summary>The box; "Box" is how a page finds its fields.</summary>
    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public List<string?> PaperTypes { get; set; } = [];

    [BindProperty]
    public int? FromYear { get; set; }

    [BindProperty]
    public int? UntilYear { get; set; }

    [BindProperty]
    public int? Expected { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public IReadOnlyList<Choice> Types { get; private set; } = [];

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public Task<IActionResult> OnPost(CancellationToken cancel) => Do(
        new MotCua.Archives.Batches.OpenBatch(Agency ?? "", new(Store ?? "", Shelf, Place ?? ""), [.. PaperTypes.OfType<string>().Where(type => type.Length > 0)], FromYear ?? 0, UntilYear ?? 0, Expected ?? 0, Key), batch =>
        {
            this.Tell("archive.opened.told");
            return Redirect($"/can-bo/kho-cu/{batch}");
        }, cancel);

    protected override string Box(string field) => field == "Box" ? nameof(Place) : field;

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        if (!actors.Current.May(ArchivePermissions.Prepare, clock.Today()))
        {
            return KernelRefusals.NotAllowed;
        }

        Key ??= Guid.CreateVersion7().ToString("N");
        var mine = actors.Current.AgenciesWith(ArchivePermissions.Prepare, clock.Today());
        Agencies = [.. (await organisation.Agencies(clock.Today(), cancel)).Where(agency => mine.Contains(agency.Code.Value) || mine.Contains("")).OrderBy(agency => agency.Code.Value, StringComparer.Ordinal).Select(agency => new Choice(agency.Code.Value, agency.Name))];
        Agency ??= Agencies is [var first, ..] ? first.Value : null;
        Types = [new("", words["archive.type.choose"]), .. (await procedures.PaperTypes(cancel)).Values.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => new Choice(type.Code, type.Name))];
        return null;
    }
}
