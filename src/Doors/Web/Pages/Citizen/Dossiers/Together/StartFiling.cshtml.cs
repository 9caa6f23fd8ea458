using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Dossiers.Enquiry;
using MotCua.Dossiers.Together;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Together;

/// <summary>Several procedures chosen for one filing: each with its case and its agency, each may be left out; what is asked once and brought once is told in figures.</summary>
[EnableRateLimiting(Rates.Search)]
public sealed class StartFilingModel(Gate gate, Wording words, IActorProvider actors) : PageModel
{
    private const int Suggested = 5;

    /// <summary>Procedures as the address names them: "1.001193:dung-han", or the code alone.</summary>
    [BindProperty(SupportsGet = true, Name = "tt")]
    public string[] Wanted { get; set; } = [];

    /// <summary>Looking for one more.</summary>
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    [BindProperty]
    public List<ChosenRow> Rows { get; set; } = [];

    /// <summary>Sent twice, begun once.</summary>
    [BindProperty]
    public string Key { get; set; } = "";

    public FilingPlan Plan { get; private set; } = new([], new(0, 0, 0, 0), [], [], []);

    public IReadOnlyDictionary<string, IReadOnlyList<PlaceToFile>> Places { get; private set; } = new Dictionary<string, IReadOnlyList<PlaceToFile>>();

    public IReadOnlyList<ProcedureFound> Found { get; private set; } = [];

    public bool Searched => !string.IsNullOrWhiteSpace(Search);

    public bool MayBegin => Plan.Members.Count(member => member is { IsOnline: true, Within: null }) >= 2;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (actors.Current.Kind is not ActorKind.Citizen)
        {
            return this.ToSignIn();
        }

        Key = Guid.CreateVersion7().ToString("N");
        Rows = [.. Wanted.Select(one => one.Split(':', 2)).Select(parts => new ChosenRow { Procedure = parts[0], Case = parts.ElementAtOrDefault(1), Take = true }).DistinctBy(row => row.Procedure)];
        return await Fetch(cancel) is { } refused ? this.TurnAway(refused) : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } refused)
        {
            return this.TurnAway(refused);
        }

        foreach (var (row, at) in Rows.Select((row, at) => (row, at)).Where(one => one.row.Take))
        {
            var card = Plan.Members.First(member => member.Card.Code.Value == row.Procedure).Card;
            if (card.Cases.Count > 1 && card.Cases.All(one => one.Key != row.Case))
            {
                ModelState.AddModelError($"Rows[{at}].Case", words["dossier.no-such-case"]);
            }

            row.Agency ??= Places[row.Procedure] is [var only] ? only.Agency : null;
            if (Places[row.Procedure].All(place => place.Agency != row.Agency))
            {
                ModelState.AddModelError($"Rows[{at}].Agency", words["dossier.no-agency"]);
            }
        }

        if (!ModelState.IsValid)
        {
            var page = Page();
            page.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return page;
        }

        var started = await gate.Do(new StartFiling([.. Rows.Where(row => row.Take).Select(row => new ChosenProcedure(row.Procedure, row.Case, row.Agency!))], Key), cancel);
        return started.Match(filing => RedirectToPage("ViewFiling", new { filing = filing.Value }), this.Show);
    }

    /// <summary>This page with one procedure more, or without one.</summary>
    public string With(string code, bool without = false) => Officer.DeskAddress.Of("/nop-cung-luc",
        [.. Rows.Where(row => row.Procedure != code).Select(row => row.Case is null ? row.Procedure : $"{row.Procedure}:{row.Case}").Concat(without ? [] : [code]).Select(one => ("tt", (string?)one))]);

    private async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var planned = await gate.Ask(new PlanFiling([.. Rows.Select(row => new PlannedProcedure(row.Procedure, row.Case))]), cancel);
        if (planned.Refusal is { } refused)
        {
            return refused;
        }

        Plan = planned.Value;
        Dictionary<string, IReadOnlyList<PlaceToFile>> places = [];
        foreach (var row in Rows)
        {
            places[row.Procedure] = (await gate.Ask(new FindPlaces(row.Procedure), cancel)) is { Done: true } found ? found.Value : [];
            row.Agency ??= places[row.Procedure].FirstOrDefault(place => place.IsNearest)?.Agency;
        }

        Places = places;
        if (Searched)
        {
            var found = await gate.Ask(new FindProcedures(Search, Limit: Suggested), cancel);
            Found = found.Done ? [.. found.Value.Items.Where(item => Rows.All(row => row.Procedure != item.Head.Code.Value))] : [];
        }

        return null;
    }
}

/// <summary>One procedure on the list.</summary>
public sealed class ChosenRow
{
    public string Procedure { get; set; } = "";

    public string? Case { get; set; }

    public string? Agency { get; set; }

    public bool Take { get; set; }
}
