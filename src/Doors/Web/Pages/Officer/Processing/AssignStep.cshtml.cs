using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Processing;

/// <summary>A head shares work out: ticks dossiers and gives them to an officer, or hands them on; row by row it is said what became of each.</summary>
public sealed class AssignStepModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
{
    public static readonly Role[] Roles = [Role.Officer, Role.HeadOfUnit];

    [BindProperty(SupportsGet = true, Name = "vai-tro")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "tat-ca")]
    public string? Everything { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    [BindProperty]
    public List<string> Ticks { get; set; } = [];

    [BindProperty]
    public string? Officer { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    public Role Role => Enum.TryParse<Role>(Asked, out var role) && Roles.Contains(role) ? role : Role.Officer;

    public bool All => Everything is "1";

    public DateTimeOffset Now => clock.GetUtcNow();

    public Page<DossierRow> Found { get; private set; } = new([], null);

    public IReadOnlyList<Choice> Officers { get; private set; } = [];

    public IReadOnlyList<TickedOutcome> Outcomes { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (this.TakesAway)
        {
            return await this.TakeAway(words["share.title"], DossierColumns.Of(words), after => gate.Ask(new FindToShareOut(Role, !All, after, 100), cancel), cancel);
        }

        var found = await gate.Ask(new FindToShareOut(Role, !All, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        Officers = [new("", words["share.choose"]), .. await (await new AbleOfficers(actors, organisation, clock).For(Role, cancel)).WithAbsences(organisation, words, clock.Today(), cancel)];
        return Page();
    }

    public Task<IActionResult> OnPostAssign(CancellationToken cancel)
    {
        if (!Guid.TryParse(Officer, out var officer))
        {
            ModelState.AddModelError(nameof(Officer), words["share.choose"]);
        }

        return Each(row => new AssignStep(row.Dossier, new(officer), Work: row.Work), cancel);
    }

    public Task<IActionResult> OnPostHandOver(CancellationToken cancel) =>
        Each(row => new HandOverStep(row.Dossier, IdempotencyKey: Selection.KeyOf(Key, row), Work: row.Work), cancel);

    public string At(Role role, bool all, string? after) =>
        DeskAddress.Of("/can-bo/phan-cong", ("vai-tro", role.ToString()), ("tat-ca", all ? "1" : null), ("sau", after));

    private async Task<IActionResult> Each(Func<Ticked, ICommand<Done>> deed, CancellationToken cancel)
    {
        if (Ticks.Count == 0)
        {
            ModelState.AddModelError(nameof(Ticks), words["bulk.nothing"]);
        }

        if (ModelState.IsValid)
        {
            Outcomes = await Selection.Each(gate, Ticks, deed, cancel);
            Ticks = [.. Ticks.Where(tick => Outcomes.Any(one => !one.Done && Ticked.Read(tick) == one.Row))];
        }

        var shown = await OnGet(cancel);
        if (shown is PageResult page && !ModelState.IsValid)
        {
            page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return shown;
    }
}
