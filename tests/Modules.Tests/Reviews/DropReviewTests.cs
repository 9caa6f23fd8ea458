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

public sealed class DropReviewTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_what_nobody_began_leaves_the_plan(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AReview();
        var plan = (await house.See(review)).Plan;
        Must(await house.Do(new DropReview(review)));
        Assert.Empty(Must(await house.Ask(new FindReviews(plan))).Reviews);

        var again = Must(await house.Do(new PlanReview(plan, DossierScene.Procedure, DemoHouse.QuySon, new(2023, 8, 31))));
        await house.OfficerDoes(new AnswerQuestions(again, [new("purpose", "", true)]));
        Assert.True(ReviewRefusals.Closed.Is((await house.As(await house.Control()).Do(new DropReview(again))).Refusal));
    }
}
