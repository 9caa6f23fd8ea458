using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Filters;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Processing;

/// <summary>The officer's work, the most urgent first, what stands still last; cut into parts by how near the hour is, and narrowed as somebody keeps doing.</summary>
public sealed partial class FindQueueModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
{
    private const string Address = "/can-bo/hang-cho";

    [BindProperty(SupportsGet = true, Name = "vai-tro")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "the")]
    public string? Part { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public NarrowingTyped Narrowed { get; set; } = new();

    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public Role Role { get; private set; }

    public QueueTab Tab => QueueTabs.Of(Part);

    public DateTimeOffset Now => clock.GetUtcNow();

    public Page<DossierRow> Found { get; private set; } = new([], null);

    public IReadOnlyDictionary<QueueTab, CappedCount> Counts { get; private set; } = new Dictionary<QueueTab, CappedCount>();

    public QueueChoices Choices { get; private set; } = new([], [], [], [], []);

    public IReadOnlyList<FilterRow> Kept { get; private set; } = [];

    public DossierList List => new(words["queue.title"], Found.Rows, Open, words["queue.none"]) { Picking = new(Form, Ticks) };

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Roles = [.. RolesOf(actors.Current)];
        Role = Enum.TryParse<Role>(Asked, out var role) && Roles.Contains(role) ? role : Roles is [var own, ..] ? own : Role.Officer;
        var narrowing = Narrowed.Read();
        if (this.TakesAway)
        {
            return await this.TakeAway(words["queue.title"], DossierColumns.Of(words), after => gate.Ask(new FindQueue(Role, false, after, 100, Tab, narrowing), cancel), cancel);
        }

        var found = await gate.Ask(new FindQueue(Role, false, After, Tab: Tab, Narrowing: narrowing), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        Counts = (await gate.Ask(new CountTabs(Role, narrowing), cancel)).Match(counts => counts, _ => Counts);
        Choices = (await gate.Ask(new ViewQueueChoices(Role), cancel)).Match(choices => choices, _ => Choices);
        Kept = (await gate.Ask(new FindFilters(), cancel)).Match(kept => kept, _ => Kept);
        await FetchBulk(cancel);
        return Page();
    }

    /// <summary>The way the queue is narrowed now is kept under a name.</summary>
    public async Task<IActionResult> OnPostKeep([FromForm] string? name, [FromForm] bool shared, CancellationToken cancel)
    {
        var kept = await gate.Do(new KeepFilter(name ?? "", Narrowed.Read(), shared), cancel);
        return kept.Refusal is { } refusal ? await this.Show(refusal, () => OnGet(cancel)) : Back("filters.kept", Narrowed);
    }

    public async Task<IActionResult> OnPostDrop([FromForm] Guid filter, CancellationToken cancel)
    {
        var dropped = await gate.Do(new DropFilter(filter), cancel);
        return dropped.Refusal is { } refusal ? await this.Show(refusal, () => OnGet(cancel)) : Back("filters.dropped", Narrowed);
    }

    public static string Said(CappedCount count) => InWords.Number(count.Count) + (count.AndMore ? "+" : "");

    public string At(QueueTab tab, string? after = null, Role? role = null, NarrowingTyped? narrowed = null) =>
        DeskAddress.Of(Address, [("vai-tro", (role ?? Role).ToString()), ("the", QueueTabs.Name(tab)), .. (narrowed ?? Narrowed).Typed, ("sau", after)]);

    /// <summary>A dossier opened from here knows its way back, and who stands before and after it.</summary>
    public string Open(DossierRow row) => QueueBehind.Of(Role, Tab, Narrowed).Open(row);

    private RedirectResult Back(string notice, NarrowingTyped narrowed)
    {
        this.Tell(notice);
        return Redirect(DeskAddress.Of(Address, [("vai-tro", Asked), ("the", Part), .. narrowed.Typed]));
    }

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

/// <summary>How the parts of a queue are called in an address.</summary>
internal static class QueueTabs
{
    private static readonly Dictionary<QueueTab, string> Names = new()
    {
        [QueueTab.All] = "tat-ca",
        [QueueTab.Overdue] = "qua-han",
        [QueueTab.Soon] = "sap-den",
        [QueueTab.InTime] = "con-han",
        [QueueTab.Stopped] = "dang-dung",
        [QueueTab.Mine] = "cua-toi",
        [QueueTab.Unassigned] = "chua-nhan",
    };

    public static string? Name(QueueTab tab) => tab is QueueTab.All ? null : Names[tab];

    public static QueueTab Of(string? name) => Names.FirstOrDefault(one => one.Value == name).Key;
}
