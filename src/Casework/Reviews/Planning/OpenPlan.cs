using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Planning;

/// <summary>The plan of a year is opened, by the number and day of the decision that ordered it.</summary>
[Needs(ReviewPermissions.Plan)]
public sealed record OpenPlan(int Year, string Decision, DateOnly DecidedOn, string? IdempotencyKey = null) : ICommand<PlanId>, IOnce;

internal sealed class OpenPlanHandler(Database db, IActorProvider actors, TimeProvider clock) : IHandler<OpenPlan, PlanId>
{
    public async Task<PlanId> Handle(OpenPlan request, CancellationToken cancel)
    {
        YearWrong.At(nameof(request.Year)).Unless(request.Year is >= 2010 and <= 2100);
        DecisionMissing.At(nameof(request.Decision)).If(string.IsNullOrWhiteSpace(request.Decision));
        DecisionMissing.At(nameof(request.DecidedOn)).If(request.DecidedOn > clock.Today());
        YearPlanned.At(nameof(request.Year)).If(await db.Plans.AnyAsync(plan => plan.Year == request.Year, cancel));
        var plan = new ReviewPlan { Id = Ids.New<PlanId>(), Year = request.Year, Decision = request.Decision.Trim(), DecidedOn = request.DecidedOn, MadeAt = clock.GetUtcNow(), MadeBy = actors.Current.Name };
        db.Add(plan);
        return plan.Id;
    }
}
