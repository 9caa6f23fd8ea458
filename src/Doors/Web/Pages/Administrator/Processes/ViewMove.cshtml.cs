using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Moving;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>One batch: what would happen to each dossier, the step that stands for a step, the approval by another, and then what became of each.</summary>
public sealed class ViewMoveModel(Gate gate, IActorProvider actors, InWords say) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "move")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "o-lai")]
    public bool OnlyStayed { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Places { get; set; } = [];

    public MoveSummary Viewed { get; private set; } = null!;

    public Page<MovePreview> Preview { get; private set; } = new([], null);

    public Page<MovedRow> Results { get; private set; } = new([], null);

    public string From { get; private set; } = "";

    public string To { get; private set; } = "";

    /// <summary>Another than who prepared it.</summary>
    public bool MayApprove => May(MovePermissions.Approve) && Viewed.Move.Planner != actors.Current.Id;

    protected override string Needs => MovePermissions.View;

    private MoveId Move => new(Id);

    public Task<IActionResult> OnPostMap(CancellationToken cancel) =>
        Do(new MapMove(Move, Places.Where(place => !string.IsNullOrEmpty(place.Value)).ToDictionary(place => place.Key, place => place.Value!), Version), "move.mapped", cancel);

    public async Task<IActionResult> OnPostApprove(string? Decision, DateOnly? DecidedOn, bool Sure, CancellationToken cancel)
    {
        var given = Given((Decision, nameof(Decision)));
        return Day(DecidedOn, nameof(DecidedOn)) is { } on && given && this.Sure(Sure, nameof(Sure))
            ? await Do(new MoveDossiers(Move, Decision ?? "", on, Version), "move.approved", cancel)
            : await Again(cancel);
    }

    public Task<IActionResult> OnPostDrop(CancellationToken cancel) => Do(new DropMove(Move, Version), "move.dropped", cancel);

    /// <summary>What would happen while the batch is planned, what became of each once it was carried out.</summary>
    protected override async Task<IActionResult?> Take(CancellationToken cancel)
    {
        if (await Fetch(cancel) is not null || Viewed.Move.State is MoveState.Dropped)
        {
            return null;
        }

        var name = Words["move.one", Viewed.Move.Process];
        return Viewed.Move.State is MoveState.Planned
            ? await this.TakeAway(name, PreviewColumns, after => Gate.Ask(new PreviewMove(Move, after, 100), cancel), cancel)
            : await this.TakeAway(name, ResultColumns, after => Gate.Ask(new FindMoved(Move, OnlyStayed, after, 200), cancel), cancel);
    }

    private IReadOnlyList<Column<MovePreview>> PreviewColumns =>
    [
        new(Words["move.dossier"], row => row.Code, 24),
        new(Words["load.unit"], row => row.Agency, 36),
        new(Words["move.stands"], row => string.Join("; ", row.Steps.Select(step => step.From)), 36),
        new(Words["move.would-stand"], row => row.Refusal is { } no ? $"{Words["move.stays"]} {Words[no]}" : string.Join("; ", row.Steps.Select(step => step.To)), 48),
        new(Words["move.time"], row => row.Refusal is null ? string.Join("; ", row.Steps.Select(step => $"{say.Hours(step.Before)} → {say.Hours(step.After)}")) : "", 36),
    ];

    private IReadOnlyList<Column<MovedRow>> ResultColumns =>
    [
        new(Words["move.dossier"], row => row.Code, 24),
        new(Words["history.when"], row => row.At, Format: Formats.Instant),
        new(Words["move.steps"], row => row.Steps, 48),
        new(Words["move.result"], row => row.Refusal is { } no ? $"{Words["move.stays"]} {Words[no]}" : Words["move.moved"], 48),
    ];

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewMove(Move), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return refusal;
        }

        Viewed = viewed.Value;
        (From, To) = (await Named(Viewed.Move.From, cancel), await Named(Viewed.Move.To, cancel));
        if (Viewed.Move.State is MoveState.Planned)
        {
            var preview = await Gate.Ask(new PreviewMove(Move, After), cancel);
            Preview = preview.Done ? preview.Value : Preview;
            return preview.Refusal;
        }

        var results = await Gate.Ask(new FindMoved(Move, OnlyStayed, After), cancel);
        Results = results.Done ? results.Value : Results;
        return results.Refusal;
    }

    private async Task<string> Named(ProcessId process, CancellationToken cancel) =>
        await Gate.Ask(new ViewProcess(process), cancel) is { Done: true } seen ? Words["move.version", seen.Value.Process.Name, seen.Value.Process.Number, Words[$"admin.process-state.{seen.Value.State}"], seen.Value.Process.Decision ?? "–"] : "–";
}
