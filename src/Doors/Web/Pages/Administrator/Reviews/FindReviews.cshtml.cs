using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Reviews;
using MotCua.Reviews.Planning;
using MotCua.Web.Parts;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>The procedures of a plan: who reviews each until when, and how far it has come.</summary>
public sealed class FindReviewsModel(Gate gate, IOrganisation organisation) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "plan")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public ReviewState? State { get; set; }

    [BindProperty]
    public string? Procedure { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    public PlanCard Plan { get; private set; } = null!;

    public Leaf<ReviewCard> Found { get; private set; } = null!;

    public IReadOnlyList<Choice> Scopes { get; private set; } = [];

    protected override string Needs => ReviewPermissions.View;

    public async Task<IActionResult> OnPost(DateOnly? PlannedEnd, CancellationToken cancel)
    {
        var given = Given((Procedure, nameof(Procedure)), (Owner, nameof(Owner)));
        return Day(PlannedEnd, nameof(PlannedEnd)) is { } end && given
            ? await Do(new PlanReview(new(Id), Procedure!, Owner!, end), "reviews.added", cancel)
            : await Again(cancel);
    }

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await Take("reviews.plan", Columns(),
        async after => await Gate.Ask(new FindReviews(new(Id), Agency, State, after, Leaf.Asked), cancel) is { Done: true } page ? new Outcome<IReadOnlyList<ReviewCard>>(page.Value.Reviews) : new(ReviewRefusals.NoSuchPlan),
        row => row.Procedure, cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindReviews(new(Id), Agency, State, After, Leaf.Asked), cancel);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        (Plan, Found) = (found.Value.Plan, Leaf.Of(found.Value.Reviews, row => row.Procedure));
        Scopes = [.. (await organisation.Agencies(Today, cancel)).OrderBy(one => one.Code.Value, StringComparer.Ordinal).Select(one => new Choice(one.Code.Value, $"{one.Name} ({one.Code.Value})"))];
        return null;
    }

    private IReadOnlyList<Column<ReviewCard>> Columns() =>
    [
        new(Words["reviews.procedure.code"], row => row.Procedure, 16),
        new(Words["reviews.procedure"], row => row.Name, 60),
        new(Words["reviews.owner"], row => row.AgencyName, 36),
        new(Words["reviews.officer"], row => row.OfficerName, 24),
        new(Words["reviews.planned-end"], row => row.PlannedEnd, 14, "dd/mm/yyyy"),
        new(Words["reviews.state"], row => Words[$"reviews.state.{row.State}"], 18),
        new(Words["reviews.proposals.count"], row => row.Proposals, 12),
        new(Words["reviews.behind"], row => row.Behind ? Words["reviews.yes"] : null, 12),
    ];
}
