using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Processing;

/// <summary>The officer's work, the most urgent first, what stands still last.</summary>
public sealed class FindQueueModel(Gate gate, DeskRail rail, Wording words, IActorProvider actors, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "vai-tro")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "cua-toi")]
    public string? Mine { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public Role Role { get; private set; }

    public bool OnlyMine => Mine is "1";

    public DateTimeOffset Now => clock.GetUtcNow();

    public Page<DossierRow> Found { get; private set; } = new([], null);

    public QueueCounts? Counts { get; private set; }

    public DossierList List => new(words["queue.title"], Found.Rows, DossierList.ToDossier, words["queue.none"]);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Roles = [.. RolesOf(actors.Current)];
        Role = Enum.TryParse<Role>(Asked, out var role) && Roles.Contains(role) ? role : Roles is [var own, ..] ? own : Role.Officer;
        if (this.TakesAway)
        {
            return await this.TakeAway(words["queue.title"], DossierColumns.Of(words), after => gate.Ask(new FindQueue(Role, OnlyMine, after, 100), cancel), cancel);
        }

        var found = await gate.Ask(new FindQueue(Role, OnlyMine, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        Counts = await rail.Counts(actors.Current, Roles, cancel);
        return Page();
    }

    public string Said(CappedCount count) => InWords.Number(count.Count) + (count.AndMore ? "+" : "");

    public string At(Role role, bool mine, string? after) =>
        DeskAddress.Of("/can-bo/hang-cho", ("vai-tro", role.ToString()), ("cua-toi", mine ? "1" : null), ("sau", after));

    private IEnumerable<Role> RolesOf(Actor actor)
    {
        if (actor.May(DossierPermissions.Process, clock.Today()))
        {
            yield return Role.Officer;
            if (actor.May(DossierPermissions.Direct, clock.Today()))
            {
                yield return Role.HeadOfUnit;
            }
        }

        if (actor.May(DossierPermissions.Sign, clock.Today()))
        {
            yield return Role.Leader;
        }
    }
}
