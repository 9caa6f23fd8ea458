using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Enquiry;
using MotCua.Dossiers.Internal;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Internal;

/// <summary>Before the first question of an internal request: for which of one's agencies, and to which agency; asked only where there is a choice.</summary>
public sealed class StartRequestModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public string? Requesting { get; set; }

    [BindProperty]
    public string? Case { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    /// <summary>Sent twice, begun once.</summary>
    [BindProperty]
    public string Key { get; set; } = "";

    public ProcedureCard Card { get; private set; } = null!;

    public IReadOnlyList<PlaceToFile> Places { get; private set; } = [];

    /// <summary>The agencies for which the official files.</summary>
    public IReadOnlyList<Choice> Ours { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Key = Guid.CreateVersion7().ToString("N");
        return await Fetch(cancel) is { } refused ? this.TurnAway(refused) : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } refused)
        {
            return this.TurnAway(refused);
        }

        Requesting = Ours is [var mine] ? mine.Value : Requesting;
        Agency = Places is [var only] ? only.Agency : Agency;
        Missing(nameof(Requesting), "request.by.missing", Ours.All(one => one.Value != Requesting));
        Missing(nameof(Case), "dossier.no-such-case", Card.Cases.Count > 1 && Card.Cases.All(one => one.Key != Case));
        Missing(nameof(Agency), "dossier.no-agency", Places.All(place => place.Agency != Agency));
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var started = await gate.Do(new StartRequest(Card.Code.Value, Card.Cases.Count > 1 ? Case : null, Requesting!, Agency!, Key), cancel);
        return started.Match(dossier => RedirectToPage("/Citizen/Dossiers/Submission/SaveAnswers", new { dossier = dossier.Value }), this.Show);
    }

    private void Missing(string field, string key, bool applies)
    {
        if (applies)
        {
            ModelState.AddModelError(field, words[key]);
        }
    }

    private async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var shown = await gate.Ask(new ViewProcedure(Code), cancel);
        var places = await gate.Ask(new FindPlaces(Code), cancel);
        if ((shown.Refusal ?? places.Refusal) is { } refused)
        {
            return refused;
        }

        if (!shown.Value.Card.IsInternal)
        {
            return DossierRefusals.NotInternal;
        }

        (Card, Places) = (shown.Value.Card, places.Value);
        var codes = actors.Current.AgenciesWith(DossierPermissions.Request, clock.Today());
        Ours = [.. (await organisation.Agencies(clock.Today(), cancel)).Where(agency => codes.Contains(agency.Code.Value)).Select(agency => new Choice(agency.Code.Value, agency.Name))];
        return Ours.Count == 0 ? DossierRefusals.NotYourRequest : null;
    }
}
