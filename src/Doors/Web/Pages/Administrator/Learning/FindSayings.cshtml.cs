using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Learning;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Learning;

/// <summary>The words taught to the search: drafted, measured against questions with known answers, put live, taken back.</summary>
public sealed class FindSayingsModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public SayingState State { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Leaf<SayingView> Found { get; private set; } = null!;

    public LatestMeasure Latest { get; private set; } = null!;

    /// <summary>What is drafted now was measured and may go live.</summary>
    public bool IsMeasured => Latest.Drafted > 0 && Latest.Measure is { Result: not null, IsOfTheDrafts: true };

    protected override string Needs => ProcedurePermissions.Teach;

    public async Task<IActionResult> OnPostMeasure(CancellationToken cancel) => await Do(new MeasureSayings(), "learning.measuring", cancel);

    public async Task<IActionResult> OnPostLive(Guid measure, CancellationToken cancel) =>
        await Do(new PutSayingsLive(new(measure), Reason), "learning.live", _ => $"{Request.Path}?trang-thai={SayingState.Live}", cancel);

    public async Task<IActionResult> OnPostBack(Guid saying, CancellationToken cancel) => await Do(new TakeSayingBack(new(saying), Version), "learning.taken-back", cancel);

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await Take(
        "learning.sayings",
        [
            new Column<SayingView>(Words["learning.say"], one => one.Say, 50), new(Words["learning.kind"], one => Words[$"learning.kind.{one.Kind}"], 20), new(Words["learning.meant"], one => one.MeansName ?? one.Means, 60), new(Words["learning.state"], one => Words[$"learning.saying.{one.State}"], 16),
            new(Words["learning.drafted-by"], one => one.DraftedBy, 24), new(Words["learning.drafted-at"], one => VietnamTime.DayOf(one.DraftedAt), 14, "dd/mm/yyyy"), new(Words["learning.live-since"], one => one.LiveSince is { } live ? VietnamTime.DayOf(live) : null, 14, "dd/mm/yyyy"),
            new(Words["learning.before.asked"], one => one.Before?.Asked, 14), new(Words["learning.before.chosen"], one => one.Before?.Chosen, 14), new(Words["learning.since.asked"], one => one.Since?.Asked, 14), new(Words["learning.since.chosen"], one => one.Since?.Chosen, 14),
        ],
        async after => await Gate.Ask(new FindSayings(State, after, Leaf.Asked), cancel), one => one.Id.ToString(), cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindSayings(State, After, Leaf.Asked), cancel);
        var latest = await Gate.Ask(new ViewMeasure(), cancel);
        if (found.Done && latest.Done)
        {
            (Found, Latest) = (Leaf.Of(found.Value, one => one.Id.ToString()), latest.Value);
        }

        return found.Refusal ?? latest.Refusal;
    }
}
