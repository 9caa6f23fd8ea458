using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Elsewhere;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Officer.Elsewhere;

/// <summary>What was received out of its area: by us for others, and by others for us; both are credited.</summary>
public sealed class FindCreditsModel(Gate gate, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "chieu")]
    public string? Direction { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public bool ByOthers => Direction == "den";

    public Page<CreditView> Found { get; private set; } = new([], null);

    public IReadOnlyList<Choice> Mine { get; private set; } = [];

    public string At(bool byOthers) => $"/can-bo/nhan-ho?co-quan={Agency}{(byOthers ? "&chieu=den" : "")}";

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Mine = [.. (await organisation.Agencies(clock.Today(), cancel)).Where(agency => actors.Current.MayAt(DossierPermissions.View, agency.Code.Value, clock.Today())).Select(agency => new Choice(agency.Code.Value, agency.Name))];
        Agency ??= Mine is [var first, ..] ? first.Value : "";
        var found = await gate.Ask(new FindCredits(Agency, !ByOthers, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Found = found.Value;
        return Page();
    }
}
