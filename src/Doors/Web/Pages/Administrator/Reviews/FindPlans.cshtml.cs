using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Reviews;
using MotCua.Reviews.Planning;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>The plans of all years; a new one is opened by a decision.</summary>
public sealed class FindPlansModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty]
    public int? Year { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    public IReadOnlyList<PlanCard> Plans { get; private set; } = [];

    public string Once { get; private set; } = "";

    protected override string Needs => ReviewPermissions.View;

    public async Task<IActionResult> OnPost(DateOnly? DecidedOn, string? Key, CancellationToken cancel)
    {
        var given = Given((Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), nameof(Year)), (Decision, nameof(Decision)));
        return Day(DecidedOn, nameof(DecidedOn)) is { } on && given
            ? await Do(new OpenPlan(Year!.Value, Decision!, on, Key), "reviews.plan.opened", plan => $"/quan-tri/ra-soat/ke-hoach/{plan}", cancel)
            : await Again(cancel);
    }

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "reviews.title",
        [
            new(Words["reviews.year"], plan => plan.Year),
            new(Words["reviews.decision"], plan => plan.Decision, 30),
            new(Words["reviews.decided-on"], plan => plan.DecidedOn),
            new(Words["reviews.planned"], plan => plan.Reviews),
            new(Words["reviews.submitted"], plan => plan.Submitted),
            new Column<PlanCard>(Words["reviews.decided"], plan => plan.Decided),
        ],
        async after => after is null ? await Gate.Ask(new FindPlans(), cancel) : new Outcome<IReadOnlyList<PlanCard>>([]),
        plan => plan.Id.Value.ToString(),
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var plans = await Gate.Ask(new FindPlans(), cancel);
        Plans = plans.Done ? plans.Value : Plans;
        Once = Guid.CreateVersion7().ToString();
        Year ??= Today.Year;
        return plans.Refusal;
    }
}
