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

public sealed class PlanReviewTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_procedure_in_force_stands_once_in_a_plan_with_an_owner_and_a_day_of_its_year(TestDatabase database)
    {
        await using var house = await House.On(database);
        var plan = await house.APlan();
        PlanReview right = new(plan, DossierScene.Procedure, DemoHouse.QuySon, new(2023, 6, 1));

        Assert.True(ReviewRefusals.NoSuchProcedure.Is((await house.Do(right with { Procedure = "9.999999" })).Refusal));
        Assert.True(ReviewRefusals.NoSuchAgency.Is((await house.Do(right with { Agency = "H02.99" })).Refusal));
        Assert.True(ReviewRefusals.EndOutside.Is((await house.Do(right with { PlannedEnd = new(2024, 1, 1) })).Refusal));
        Must(await house.Do(right));
        Assert.True(ReviewRefusals.PlannedAlready.Is((await house.Do(right)).Refusal));
        var row = Assert.Single(Must(await house.Ask(new FindReviews(plan))).Reviews);
        Assert.Equal((ReviewState.Planned, true, 0), (row.State, row.Behind, row.Proposals));
    }
}
