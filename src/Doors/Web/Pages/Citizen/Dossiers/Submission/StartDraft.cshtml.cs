using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Enquiry;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Submission;

/// <summary>Before the first question: which case is it, and which agency; asked only where there is a choice.</summary>
public sealed class StartDraftModel(Gate gate, Wording words, IActorProvider actors) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>Already settled by the questions of a guide; may still be changed.</summary>
    [FromQuery(Name = "truong-hop")]
    public string? Suggested { get; set; }

    [BindProperty]
    public string? Case { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    /// <summary>Sent twice, begun once.</summary>
    [BindProperty]
    public string Key { get; set; } = "";

    public ProcedureCard Card { get; private set; } = null!;

    public IReadOnlyList<PlaceToFile> Places { get; private set; } = [];

    public DuePromise? Promise { get; private set; }

    /// <summary>The agencies as a list to choose from: the one nearest to home first.</summary>
    public static IEnumerable<Choice> Listed(IEnumerable<PlaceToFile> places, Wording words) =>
    [
        new("", words["start.place.choose"]),
        .. places.OrderBy(place => !place.IsNearest).Select(place => new Choice(place.Agency, place.Above is { } above && !place.IsNearest ? $"{place.Name}, {above}" : place.Name)
        {
            Under = words[place.IsNearest ? "start.place.near" : "start.place.elsewhere"],
        }),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (actors.Current.Kind is not ActorKind.Citizen)
        {
            return this.ToSignIn();
        }

        Key = Guid.CreateVersion7().ToString("N");
        Case = Suggested;
        return await Fetch(cancel) is { } refused ? this.TurnAway(refused) : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } refused)
        {
            return this.TurnAway(refused);
        }

        if (Card.Cases.Count > 1 && Card.Cases.All(one => one.Key != Case))
        {
            ModelState.AddModelError(nameof(Case), words["dossier.no-such-case"]);
        }

        Agency ??= Places is [var only] ? only.Agency : null;
        if (Places.All(place => place.Agency != Agency))
        {
            ModelState.AddModelError(nameof(Agency), words["dossier.no-agency"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var started = await gate.Do(new StartDraft(Card.Code.Value, Card.Cases.Count > 1 ? Case : null, Agency!, Key), cancel);
        return started.Match(dossier => RedirectToPage("SaveAnswers", new { dossier = dossier.Value }), this.Show);
    }

    private async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var shown = await gate.Ask(new ViewProcedure(Code), cancel);
        var places = await gate.Ask(new FindPlaces(Code), cancel);
        if ((shown.Refusal ?? places.Refusal) is { } refused)
        {
            return refused;
        }

        (Card, Places) = (shown.Value.Card, places.Value);
        Agency ??= Places.FirstOrDefault(place => place.IsNearest)?.Agency;
        Promise = (await gate.Ask(new PromiseDue(Code, Case, Agency), cancel)) is { Done: true, Value: var promise } ? promise : null;
        return null;
    }
}
