using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Overview;
using MotCua.Kernel;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Overview;

/// <summary>Who has how much in hand, in which unit, and at which steps it piles up; drawn on the process that is looked at.</summary>
public sealed class ViewLoadModel(Gate gate, IProcesses processes, Wording words, TimeProvider clock) : PageModel
{
    public static readonly string[] Keys = ["open", "soon", "late", "still"];

    /// <summary>The process on which the piles are drawn; the one with the highest pile when none is chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "quy-trinh")]
    public string? Process { get; set; }

    [BindProperty(SupportsGet = true, Name = "noi-bo")]
    public string? Switch { get; set; }

    /// <summary>Shows the work on what agencies ask of each other, by itself.</summary>
    public bool Internal => Switch is "1";

    public LoadView Load { get; private set; } = new([], []);

    public ProcessDefinition? Drawn { get; private set; }

    public IReadOnlyDictionary<string, PictureBadge> Badges { get; private set; } = new Dictionary<string, PictureBadge>();

    public DateTimeOffset Now => clock.GetUtcNow();

    public IEnumerable<(string Key, int Figure)> Totals => Keys.Select(key => (key, Load.Officers.Sum(one => Figure(one.Count, key))));

    /// <summary>The same by unit of an agency; what is nobody's yet stands with the agency itself.</summary>
    public IEnumerable<(string Name, WorkCount Count)> Units => Load.Officers
        .GroupBy(one => one.Unit is null ? one.AgencyName : $"{one.AgencyName}, {one.Unit}")
        .Select(unit => (unit.Key, new WorkCount(unit.Sum(one => one.Count.Open), unit.Sum(one => one.Count.Soon), unit.Sum(one => one.Count.Late), unit.Sum(one => one.Count.Still))));

    private IReadOnlyList<Column<OfficerLoad>> Columns =>
    [
        new(words["load.officer"], one => one.Name ?? words["desk.nobody-yet"], 28),
        new(words["load.kind"], one => words[$"queue.role.{one.Role}"], 24),
        new(words["load.unit"], one => one.Unit is null ? one.AgencyName : $"{one.AgencyName}, {one.Unit}", 48),
        .. Keys.Select(key => new Column<OfficerLoad>(words[$"load.{key}"], one => Figure(one.Count, key))),
    ];

    public static int Figure(WorkCount count, string key) => key switch { "open" => count.Open, "soon" => count.Soon, "late" => count.Late, _ => count.Still };

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var read = await gate.Ask(new ViewLoad(Internal), cancel);
        if (read.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Load = read.Value;
        if (this.TakesAway)
        {
            return await this.TakeAway(words["load.title"], Columns, _ => Load.Officers.Whole, cancel);
        }

        var chosen = Guid.TryParse(Process, out var asked) && Load.Steps.Any(step => step.Process == asked) ? asked : Load.Steps.Select(step => (Guid?)step.Process).FirstOrDefault();
        if (chosen is { } id && id != Guid.Empty)
        {
            Drawn = await processes.Get(new(id), cancel);
            Badges = Load.Steps.Where(step => step.Process == id).GroupBy(step => step.Key).ToDictionary(step => step.Key, step => Badge(step.First()));
        }

        return Page();
    }

    private PictureBadge Badge(StepLoad step) => new(
        words["load.badge", InWords.Number(step.Count.Open)],
        step.Count.Late > 0 ? PictureTone.Late : step.Count.Still == step.Count.Open ? PictureTone.Wait : PictureTone.Now,
        words["load.badge.said", step.Step, InWords.Number(step.Count.Open), InWords.Number(step.Count.Late)]);
}
