using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Counter;
using MotCua.Counter.Arranging;
using MotCua.Counter.Kiosks;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Counter;

/// <summary>The hall of an agency: its groups, windows and rules, and the machines that may give out numbers.</summary>
public sealed class ArrangeHallModel(Gate gate, IOrganisation organisation, IActorProvider actors) : AdministratorPageModel(gate)
{
    public const int GroupRows = HallPlan.MostGroups;

    private const int MostWindows = 63;

    private static readonly string[] Drawings =
        ["file-plus", "package-check", "file-pen", "stamp", "message-circle-question-mark", "landmark", "house", "users", "id-card", "baby", "store", "sprout", "hand-heart", "wallet"];

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Asked { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    public HallPlan Plan { get; private set; } = new("", [], [], new());

    public int? Seen { get; private set; }

    public bool MayArrange { get; private set; }

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public IReadOnlyList<KioskRow> Kiosks { get; private set; } = [];

    /// <summary>Shown once, right after it was made.</summary>
    public string? Code { get; private set; }

    public DateTimeOffset CodeUntil { get; private set; }

    public IReadOnlyList<Choice> Icons { get; private set; } = [];

    public IEnumerable<(string Name, int Value)> Rules =>
    [
        (nameof(HallRules.OrdinaryPerPriority), Plan.Rules.OrdinaryPerPriority), (nameof(HallRules.OpenEarlyMinutes), Plan.Rules.OpenEarlyMinutes),
        (nameof(HallRules.SlotMinutes), Plan.Rules.SlotMinutes), (nameof(HallRules.PlacesPerWindow), Plan.Rules.PlacesPerWindow), (nameof(HallRules.BookDaysAhead), Plan.Rules.BookDaysAhead),
        (nameof(HallRules.BookingsPerPerson), Plan.Rules.BookingsPerPerson), (nameof(HallRules.MissedAllowed), Plan.Rules.MissedAllowed), (nameof(HallRules.GraceMinutes), Plan.Rules.GraceMinutes),
    ];

    protected override string Needs => CounterPermissions.Keep;

    public Task<IActionResult> OnPostArrange(CancellationToken cancel)
    {
        Plan = Typed();
        return Do(new MotCua.Counter.Arranging.ArrangeHall(Agency ?? "", Plan, Version), "arrange.done", _ => Address, cancel);
    }

    public async Task<IActionResult> OnPostKiosk([FromForm] string? kioskName, CancellationToken cancel)
    {
        var opened = await Gate.Do(new OpenKiosk(Agency ?? "", kioskName ?? ""), cancel);
        if (opened.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        (Code, CodeUntil) = (opened.Value.Code, opened.Value.Until);
        return await Look(cancel);
    }

    public Task<IActionResult> OnPostCloseKiosk([FromForm] Guid kiosk, CancellationToken cancel) => Do(new CloseKiosk(new(kiosk)), "arrange.kiosk.done", _ => Address, cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Icons = [.. Drawings.Select(name => new Choice(name, Words[$"arrange.icon.{name}"]))];
        var actor = actors.Current;
        Places = [.. (await organisation.Agencies(Today, cancel)).Where(one => actor.MayAt(CounterPermissions.Keep, one.Code.Value, Today))
            .OrderBy(one => one.Kind is not AgencyKind.OneStop).ThenBy(one => one.Code.Value, StringComparer.Ordinal).Select(one => new Choice(one.Code.Value, one.Name))];
        if ((Agency = Agency ?? Asked ?? (Places is [var first, ..] ? first.Value : null)) is null)
        {
            return null;
        }

        var viewed = await Gate.Ask(new ViewArrangement(Agency), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return refusal;
        }

        (Seen, MayArrange) = (viewed.Value.Version, viewed.Value.MayArrange);
        // What was typed stands when the page is shown again.
        Plan = Plan.Groups.Count == 0 && Plan.Windows.Count == 0 ? viewed.Value.Plan ?? Plan : Plan;
        var kiosks = await Gate.Ask(new FindKiosks(Agency), cancel);
        Kiosks = kiosks.Done ? kiosks.Value : [];
        return kiosks.Refusal;
    }

    private string Address => $"/quan-tri/sanh?co-quan={Uri.EscapeDataString(Agency ?? "")}";

    private HallPlan Typed() => new(
        Text("HallName"),
        [.. Enumerable.Range(0, GroupRows).Where(i => Text($"Letter{i}").Length > 0).Select(i => new ServiceGroup(
            Text($"Letter{i}").ToUpperInvariant(), Text($"GroupName{i}"), Text($"Icon{i}"), List($"Fields{i}", ';'), Text($"Hint{i}") is { Length: > 0 } hint ? hint : null, Text($"Bookings{i}") != "false"))],
        [.. Enumerable.Range(0, MostWindows).Where(i => Text($"Number{i}").Length > 0).Select(i => new Window(
            Number($"Number{i}"), [.. List($"Serves{i}", ',').Select(letter => letter.ToUpperInvariant())], Text($"WindowName{i}") is { Length: > 0 } name ? name : null))],
        new(Number("OrdinaryPerPriority"), Number("OpenEarlyMinutes"), Number("SlotMinutes"), Number("PlacesPerWindow"), Number("BookDaysAhead"), Number("BookingsPerPerson"), Number("MissedAllowed"), Number("GraceMinutes")));

    private string Text(string name) => Request.Form[name].ToString().Trim();

    private string[] List(string name, char between) => Text(name).Split(between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is no number is refused with the rest of the plan.</summary>
    private int Number(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
