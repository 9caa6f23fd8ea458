using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Planning;

/// <summary>The procedures of a plan, by code; narrowed to an agency or a state, a page at a time.</summary>
[Needs(ReviewPermissions.View)]
public sealed record FindReviews(PlanId Plan, string? Agency = null, ReviewState? State = null, string? After = null, int Take = 50) : IQuery<PlanPage>;

/// <summary>A plan with a stretch of its procedures.</summary>
public sealed record PlanPage(PlanCard Plan, IReadOnlyList<ReviewCard> Reviews);

/// <summary>The review of one procedure in a list.</summary>
public sealed record ReviewCard(
    ReviewId Id, string Procedure, string Name, Levels Levels, string Agency, string AgencyName, string? OfficerName, DateOnly PlannedEnd, ReviewState State, int Proposals, bool Behind);

internal sealed class FindReviewsHandler(Database db, TimeProvider clock) : IHandler<FindReviews, PlanPage>
{
    public async Task<PlanPage> Handle(FindReviews request, CancellationToken cancel)
    {
        var today = clock.Today();
        var plan = NoSuchPlan.Unless(await db.Plans.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Plan, cancel));
        var all = db.Reviews.AsNoTracking().Where(review => review.Plan == request.Plan);
        var counts = await all.GroupBy(review => review.State).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        var some = all;
        if (request.Agency is { Length: > 0 } agency)
        {
            some = some.Where(review => review.Agency == agency);
        }

        if (request.State is { } state)
        {
            some = some.Where(review => review.State == state);
        }

        if (request.After is { Length: > 0 } after)
        {
            some = some.Where(review => review.Procedure.CompareTo(after) > 0);
        }

        var rows = await some.OrderBy(review => review.Procedure).Take(Math.Clamp(request.Take, 1, 1000)).Select(review => new ReviewCard(
            review.Id, review.Procedure, review.Name, review.Levels, review.Agency, review.AgencyName, review.OfficerName, review.PlannedEnd, review.State, review.Proposals.Count,
            review.PlannedEnd < today && (review.State == ReviewState.Planned || review.State == ReviewState.UnderWay))).ToListAsync(cancel);
        var decided = counts.Where(one => one.Key is ReviewState.Decided).Sum(one => one.Count);
        return new(new(plan.Id, plan.Year, plan.Decision, plan.DecidedOn, plan.MadeBy, counts.Sum(one => one.Count), decided + counts.Where(one => one.Key is ReviewState.Submitted).Sum(one => one.Count), decided), rows);
    }
}
