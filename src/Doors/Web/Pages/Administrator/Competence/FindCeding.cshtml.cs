using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers;
using MotCua.Dossiers.Ceding;
using MotCua.Kernel;
using MotCua.Web.Parts;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Competence;

/// <summary>The dossiers under way at agencies that lose a procedure: who finishes each is chosen and approved here, row by row it is said what became of it.</summary>
public sealed class FindCedingModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "assignment")]
    public Guid Id { get; set; }

    [BindProperty]
    public List<string> Ticks { get; set; } = [];

    [BindProperty]
    public CessionChoice Choice { get; set; }

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public DateOnly? DecidedOn { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    public CedingView View { get; private set; } = new([], [], default, "");

    public Leaf<CedingRow> Found { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices => [.. Enum.GetValues<CessionChoice>().Select(choice => new Choice(choice.ToString(), Words[$"cede.choice.{choice}"]))];

    public IReadOnlyList<Choice> Takers => [new("", Words["cede.to.meant"]), .. View.Able.Select(one => new Choice(one.Code, $"{one.Name} ({one.Code})"))];

    protected override string Needs => CedingPermissions.View;

    public string At(string deed) => $"{Request.Path}?handler={deed}{(After is null ? "" : $"&sau={After}")}";

    public Task<IActionResult> OnPostChoose(CancellationToken cancel) =>
        Do(new ChooseWhoFinishes(new(Id), Ticked, Choice, Reason ?? "", To, Key is null ? null : $"chon-{Key}"), "cede.chosen", cancel);

    public async Task<IActionResult> OnPostApprove(CancellationToken cancel) =>
        Given((Decision, nameof(Decision))) && Day(DecidedOn, nameof(DecidedOn)) is { } day
            ? await Do(new ApproveCessions(new(Id), Ticked, Decision!, day, Key is null ? null : $"duyet-{Key}"), "cede.approved", cancel)
            : await Again(cancel);

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take<CedingRow>(
        "cede.list",
        [
            new(Words["cede.dossier"], row => row.Code, 26), new(Words["cede.agency"], row => row.Agency, 40),
            new(Words["cede.accepted"], row => row.AcceptedAt, Format: Formats.Instant), new(Words["cede.due"], row => row.Due, Format: Formats.Instant),
            new(Words["cede.meant"], row => row.Meant, 40), new(Words["cede.choice"], row => Words[row.Chosen is { } one ? $"cede.choice.{one.Choice}" : "cede.choice.none"], 40),
            new(Words["cede.to"], row => row.Chosen?.To, 40), new(Words["cede.reason"], row => row.Chosen?.Reason, 60), new(Words["cede.chosen-by"], row => row.Chosen?.ChosenBy, 24),
            new(Words["cede.state"], row => row.Chosen is { } one ? Words[$"cede.state.{one.State}"] : null, 24), new(Words["cede.approved-by"], row => row.Chosen?.ApprovedBy, 24),
            new(Words["cede.decision"], row => row.Chosen?.Decision, 20), new(Words["cede.decided-on"], row => row.Chosen?.DecidedOn, Format: "dd/mm/yyyy"),
            new(Words["cede.why-stayed"], row => row.Chosen?.Refusal is { } why ? Words[why] : null, 60),
        ],
        async after => await Ask(after, cancel) is { Done: true, Value: var view } ? new(view.Rows) : new([]), row => row.Dossier.Value.ToString(), cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Ask(After, cancel);
        if (found.Done)
        {
            View = found.Value;
            Found = Leaf.Of(View.Rows, row => row.Dossier.Value.ToString());
        }

        return found.Refusal;
    }

    private DossierId[] Ticked => [.. Ticks.Select(tick => Guid.TryParse(tick, out var id) ? new DossierId(id) : default).Where(id => id != default)];

    private Task<Outcome<CedingView>> Ask(string? after, CancellationToken cancel) => Gate.Ask(new FindCeding(new(Id), Guid.TryParse(after, out var last) ? last : null, Leaf.Asked), cancel);
}
