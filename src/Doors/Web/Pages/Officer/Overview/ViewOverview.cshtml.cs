using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Overview;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Overview;

/// <summary>How the work of each agency stands today, in figures; no names.</summary>
public sealed class ViewOverviewModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    public static readonly string[] Keys = ["waiting", "running", "paused", "near", "late", "settled", "settled-late"];

    [BindProperty(SupportsGet = true, Name = "noi-bo")]
    public string? Switch { get; set; }

    /// <summary>Shows what agencies ask of each other, by itself; otherwise what citizens and enterprises do.</summary>
    public bool Internal => Switch is "1";

    public IReadOnlyList<AgencyOverview> Agencies { get; private set; } = [];

    /// <summary>Some agency does parts of files led by another; they stand beside and are in no sum.</summary>
    public bool HasParts => Agencies.Any(agency => agency.Parts.All > 0);

    public DateTimeOffset Now => clock.GetUtcNow();

    public IEnumerable<(string Key, int Figure)> Totals => Keys.Select(key => (key, Agencies.Sum(agency => Figure(agency, key))));

    private IReadOnlyList<Column<AgencyOverview>> Columns =>
    [
        new(words["overview.agency"], agency => agency.Name, 48),
        .. Keys.Select(key => new Column<AgencyOverview>(words[$"overview.{key}"], agency => Figure(agency, key))),
        new(words["overview.in-time"], agency => InTime(agency), Format: Formats.Share),
    ];

    public static int Figure(AgencyOverview agency, string key) => key switch
    {
        "waiting" => agency.WaitingForAnswer,
        "running" => agency.InProcess,
        "paused" => agency.Paused,
        "near" => agency.Near,
        "late" => agency.Late,
        "settled" => agency.SettledInTime,
        _ => agency.SettledLate,
    };

    /// <summary>The share settled in time; none when nothing was settled.</summary>
    public static double? InTime(AgencyOverview agency) => agency.SettledInTime + agency.SettledLate is > 0 and var settled ? (double)agency.SettledInTime / settled : null;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var read = await gate.Ask(new ViewOverview(Internal: Internal), cancel);
        if (read.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Agencies = read.Value;
        if (this.TakesAway)
        {
            return await this.TakeAway(words["overview.title"], Columns, _ => Agencies.Whole, personal: false, cancel);
        }

        return Page();
    }
}
