using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Reviews.Planning;

/// <summary>The plans of all years, the latest first.</summary>
[Needs(ReviewPermissions.View)]
public sealed record FindPlans : IQuery<IReadOnlyList<PlanCard>>;

/// <summary>A plan and how far it has come.</summary>
public sealed record PlanCard(PlanId Id, int Year, string Decision, DateOnly DecidedOn, string MadeBy, int Reviews, int Submitted, int Decided);

internal sealed class FindPlansHandler(Database db) : IHandler<FindPlans, IReadOnlyList<PlanCard>>
{
    public async Task<IReadOnlyList<PlanCard>> Handle(FindPlans request, CancellationToken cancel)
    {
        var plans = await db.Plans.AsNoTracking().OrderByDescending(plan => plan.Year).Take(100).ToListAsync(cancel);
        var counts = await db.Reviews.AsNoTracking().GroupBy(review => new { review.Plan, review.State }).Select(group => new { group.Key.Plan, group.Key.State, Count = group.Count() }).ToListAsync(cancel);
        int Count(PlanId plan, params ReviewState[] states) => counts.Where(one => one.Plan == plan && (states.Length == 0 || states.Contains(one.State))).Sum(one => one.Count);
        return [.. plans.Select(plan => new PlanCard(plan.Id, plan.Year, plan.Decision, plan.DecidedOn, plan.MadeBy, Count(plan.Id), Count(plan.Id, ReviewState.Submitted, ReviewState.Decided), Count(plan.Id, ReviewState.Decided)))];
    }
}
