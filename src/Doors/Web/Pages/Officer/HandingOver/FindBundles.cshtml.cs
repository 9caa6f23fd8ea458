using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.HandingOver;

/// <summary>Bundles of paper originals that one's agencies give and get, and where a new one is begun.</summary>
public sealed class FindBundlesModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "chieu")]
    public string? Direction { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    [BindProperty]
    public BundleWay Way { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? To { get; set; }

    public bool Incoming => Direction == "den";

    public Page<BundleLineView> Found { get; private set; } = new([], null);

    /// <summary>Where one may give from, and which ways.</summary>
    public IReadOnlyList<Choice> Mine { get; private set; } = [];

    public IReadOnlyList<BundleWay> Ways { get; private set; } = [];

    public IReadOnlyList<Choice> All { get; private set; } = [];

    private IReadOnlyList<Column<BundleLineView>> Columns =>
    [
        new(words["bundle.number"], row => row.Number),
        new(words["bundle.way"], row => words[$"bundle.way.{row.Way}"], 36),
        new(words["bundle.from"], row => row.From, 36),
        new(words["bundle.to"], row => row.To, 36),
        new(words["bundle.dossiers"], row => row.Dossiers),
        new(words["bundle.state"], row => words[$"bundle.state.{row.State}"]),
        new(words["workbook.made-by"], row => row.MadeBy, 24),
        new(words["workbook.made-at"], row => row.MadeAt, Format: Formats.Instant),
        new(words["bundle.given"], row => row.GivenAt, Format: Formats.Instant),
        new(words["bundle.taken"], row => row.TakenAt, Format: Formats.Instant),
    ];

    public string At(string? mark) => $"/can-bo/ban-giao?{(Incoming ? "chieu=den&" : "")}{(mark is null ? "" : $"sau={mark}")}";

    public async Task<IActionResult> OnGet(CancellationToken cancel) => this.TakesAway
        ? await this.TakeAway(words["bundle.title"], Columns, after => gate.Ask(new FindBundles(Incoming, after, 100), cancel), cancel)
        : await Fetch(cancel) ?? Page();

    public async Task<IActionResult> OnPost([FromForm] string? key, CancellationToken cancel)
    {
        var made = await gate.Do(new MakeBundle(Way, From ?? "", To ?? "", key), cancel);
        return made.Refusal is { } refusal
            ? await Fetch(cancel) ?? this.Show(refusal)
            : Redirect($"/can-bo/ban-giao/{made.Value}");
    }

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindBundles(Incoming, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Found = found.Value;
        var (actor, today) = (actors.Current, clock.Today());
        Ways = [.. new[] { BundleWay.ToSettle, BundleWay.BackToOneStop }.Where(way => actor.May(way is BundleWay.ToSettle ? DossierPermissions.Receive : DossierPermissions.Process, today))];
        if (Ways.Count > 0 && !Ways.Contains(Way))
        {
            Way = Ways[0];
        }

        var agencies = await organisation.Agencies(today, cancel);
        All = [.. agencies.Select(agency => new Choice(agency.Code.Value, agency.Name))];
        Mine = [.. agencies.Where(agency => actor.MayAt(DossierPermissions.Receive, agency.Code.Value, today) || actor.MayAt(DossierPermissions.Process, agency.Code.Value, today)).Select(agency => new Choice(agency.Code.Value, agency.Name))];
        To ??= Mine is [var first, ..] ? first.Value : null;
        return null;
    }
}
