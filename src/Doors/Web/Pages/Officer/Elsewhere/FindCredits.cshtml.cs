using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Elsewhere;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Elsewhere;

/// <summary>What was received out of its area: by us for others, and by others for us; both are credited.</summary>
public sealed class FindCreditsModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
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

    private IReadOnlyList<Column<CreditView>> Columns =>
    [
        new(words["desk.dossier"], row => row.Code, 24),
        new(words["desk.procedure"], row => row.ProcedureName, 48),
        new(words["credit.receiving"], row => row.ReceivingName, 36),
        new(words["desk.competent"], row => row.CompetentName, 36),
        new(words["bundle.when"], row => row.At, Format: Formats.Instant),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Mine = [.. (await organisation.Agencies(clock.Today(), cancel)).Where(agency => actors.Current.MayAt(DossierPermissions.View, agency.Code.Value, clock.Today())).Select(agency => new Choice(agency.Code.Value, agency.Name))];
        Agency ??= Mine is [var first, ..] ? first.Value : "";
        if (this.TakesAway)
        {
            return await this.TakeAway(words["workbook.in-state", words["credit.title"], words[ByOthers ? "credit.by-others" : "credit.for-others"]], Columns, after => gate.Ask(new FindCredits(Agency, !ByOthers, after, 100), cancel), cancel);
        }

        var found = await gate.Ask(new FindCredits(Agency, !ByOthers, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Found = found.Value;
        return Page();
    }
}
