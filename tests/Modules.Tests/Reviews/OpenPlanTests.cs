using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Procedures;
using MotCua.Reviews;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Planning;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Reviews;

public sealed class OpenPlanTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_year_has_one_plan_by_a_decision_that_is_signed(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Control());

        Assert.True(ReviewRefusals.DecisionMissing.Is((await house.Do(new OpenPlan(2023, " ", new(2023, 1, 10)))).Refusal));
        Assert.True(ReviewRefusals.DecisionMissing.Is((await house.Do(new OpenPlan(2023, "12/QĐ-UBND", new(2023, 6, 13)))).Refusal));
        Must(await house.Do(new OpenPlan(2023, "12/QĐ-UBND", new(2023, 1, 10))));
        Assert.True(ReviewRefusals.YearPlanned.Is((await house.Do(new OpenPlan(2023, "13/QĐ-UBND", new(2023, 1, 11)))).Refusal));
        Assert.Equal((2023, 0), Must(await house.Ask(new FindPlans())).Select(plan => (plan.Year, plan.Reviews)).Single());
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Officer()).Do(new OpenPlan(2024, "1/QĐ-UBND", new(2023, 1, 1)))).Refusal));
    }
}
