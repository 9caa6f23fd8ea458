using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Pages.Officer.Reception;
using MotCua.Web.Parts;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Post;

/// <summary>Letters that the public post brought: registered as they come, then opened into dossiers.</summary>
public sealed class FindEnvelopesModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public string? Sender { get; set; }

    [BindProperty]
    public string? Tracking { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Remark { get; set; }

    public bool Opened => State == "da-mo";

    public Page<EnvelopeView> Found { get; private set; } = new([], null);

    public IReadOnlyList<Choice> Counters { get; private set; } = [];

    private EnvelopeState Wanted => Opened ? EnvelopeState.Opened : EnvelopeState.Waiting;

    private IReadOnlyList<Column<EnvelopeView>> Columns =>
    [
        new(words["envelope.tracking"], one => one.Tracking, 24),
        new(words["envelope.sender"], one => one.Sender, 36),
        new(words["counter.phone"], one => one.Phone),
        new(words["envelope.arrived"], one => one.ArrivedAt, Format: Formats.Instant),
        new(words["workbook.made-by"], one => one.RegisteredBy, 24),
        new(words["workbook.agency"], one => one.Agency, 14),
        new(words["envelope.remark"], one => one.Remark, 36),
    ];

    public string At(string? mark) => $"/can-bo/thu-den?{(Opened ? "trang-thai=da-mo&" : "")}{(mark is null ? "" : $"sau={mark}")}";

    public async Task<IActionResult> OnGet(CancellationToken cancel) => this.TakesAway
        ? await this.TakeAway(words["envelope.title"], Columns, after => gate.Ask(new FindEnvelopes(Wanted, After: after, Take: 100), cancel), cancel)
        : await Fetch(cancel) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var registered = await gate.Do(new RegisterEnvelope(Agency ?? "", Sender ?? "", Tracking ?? "", Phone, Remark), cancel);
        if (registered.Refusal is { } refusal)
        {
            return await Fetch(cancel) ?? this.Show(refusal);
        }

        this.Tell("envelope.registered");
        return Redirect("/can-bo/thu-den");
    }

    /// <summary>The letter answers what was asked of somebody: its code, scanned off the request or typed, leads to exactly those lines.</summary>
    public async Task<IActionResult> OnPostAnswers([FromForm] Guid envelope, CancellationToken cancel)
    {
        var box = Box(envelope);
        var typed = Request.Form[box].ToString().Trim();
        var found = await gate.Ask(new FindDossiers(CounterScan.IsDossier(typed, out var code) ? code : typed, Take: 2), cancel);
        if (typed.Length > 0 && found.Done && found.Value.Rows is [{ Stage: DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement } waiting])
        {
            return Redirect($"/can-bo/ho-so/{waiting.Id}/bo-sung?phong-bi={envelope}");
        }

        ModelState.AddModelError(box, words[found.Done && found.Value.Rows is [_, ..] ? "envelope.not-waiting" : "counter.no-such-paper", typed]);
        return await Fetch(cancel) ?? Page();
    }

    public static string Box(Guid envelope) => $"code-{envelope.ToString("N")[^8..]}";

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindEnvelopes(Wanted, After: After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Found = found.Value;
        Counters = [.. (await organisation.Agencies(clock.Today(), cancel)).Where(agency => actors.Current.MayAt(DossierPermissions.Receive, agency.Code.Value, clock.Today())).Select(agency => new Choice(agency.Code.Value, agency.Name))];
        Agency ??= Counters is [var first, ..] ? first.Value : null;
        return null;
    }
}
