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
    private const int MostShown = 200;

    public static readonly string[] Keys = ["open", "soon", "late", "still"];

    /// <summary>The process on which the piles are drawn; the one with the highest pile when none is chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "quy-trinh")]
    public string? Process { get; set; }

    [BindProperty(SupportsGet = true, Name = "noi-bo")]
    public string? Switch { get; set; }

    /// <summary>Shows the work on what agencies ask of each other, by itself.</summary>
    public bool Internal => Switch is "1";

    public LoadView Load { get; private set; } = new([], []);

    /// <summary>Of a whole province those with most that is late; the workbook has all.</summary>
    public IReadOnlyList<OfficerLoad> Shown => Load.Officers.Count <= MostShown ? Load.Officers
        : [.. Load.Officers.OrderByDescending(one => one.Count.Late).ThenByDescending(one => one.Count.Open).ThenBy(one => one.Agency, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal).Take(MostShown)];

    public ProcessDefinition? Drawn { get; private set; }

    public IReadOnlyDictionary<string, PictureBadge> Badges { get; private set; } = new Dictionary<string, PictureBadge>();

    public DateTimeOffset Now => clock.GetUtcNow();

    public IEnumerable<(string Key, int Figure)> Totals => Keys.Select(key => (key, Load.Officers.Sum(one => Figure(one.Count, key))));

    /// <summary>The same by unit of an agency; what is nobody's yet stands with the agency itself.</summary>
    public IEnumerable<(string Name, WorkCount Count)> Units => Load.Officers
        .GroupBy(one => one.Unit is null ? one.AgencyName : $"{one.AgencyName}, {one.Unit}")
        .Select(unit => (unit.Key, new WorkCount(unit.Sum(one => one.Count.Open), unit.Sum(one => one.Count.Soon), unit.Sum(one => one.Count.Late), unit.Sum(one => one.Count.Still))));

    private IReadOnlyList<Column<Line>> Columns =>
    [
        new(words["load.part"], line => line.Part, 24),
        new(words["load.unit"], line => line.Unit, 48),
        new(words["load.officer"], line => line.Officer, 28),
        new(words["load.kind"], line => line.Kind, 24),
        new(words["desk.step"], line => line.Step, 28),
        new(words["desk.procedure"], line => line.Procedure, 48),
        .. Keys.Select(key => new Column<Line>(words[$"load.{key}"], line => Figure(line.Count, key))),
    ];

    /// <summary>The three tables of the page one below the other, each line saying to which it belongs.</summary>
    private IReadOnlyList<Line> Lines =>
    [
        .. Units.Select(unit => new Line(words["load.by-agency"], unit.Count) { Unit = unit.Name }),
        .. Load.Officers.Select(one => new Line(words["load.by-officer"], one.Count)
        {
            Unit = one.Unit is null ? one.AgencyName : $"{one.AgencyName}, {one.Unit}",
            Officer = one.Name ?? words["desk.nobody-yet"],
            Kind = words[$"queue.role.{one.Role}"],
        }),
        .. Load.Steps.Select(step => new Line(words["load.piles"], step.Count) { Step = step.Step, Procedure = step.ProcedureName }),
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
            return await this.TakeAway(words["load.title"], Columns, _ => Lines.Whole, cancel);
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

    private sealed record Line(string Part, WorkCount Count)
    {
        public string? Unit { get; init; }

        public string? Officer { get; init; }

        public string? Kind { get; init; }

        public string? Step { get; init; }

        public string? Procedure { get; init; }
    }
}
