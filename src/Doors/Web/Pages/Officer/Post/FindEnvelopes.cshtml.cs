using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Officer.Post;

/// <summary>Letters that the public post brought: registered as they come, then opened into dossiers.</summary>
public sealed class FindEnvelopesModel(Gate gate, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
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

    public string At(string? mark) => $"/can-bo/thu-den?{(Opened ? "trang-thai=da-mo&" : "")}{(mark is null ? "" : $"sau={mark}")}";

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) ?? Page();

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

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindEnvelopes(Opened ? EnvelopeState.Opened : EnvelopeState.Waiting, After: After), cancel);
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
