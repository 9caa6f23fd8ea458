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

public sealed class WriteCostsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_sheet_begins_with_what_the_register_knows_and_keeps_what_is_written(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AReview();
        var seen = await house.See(review);
        Assert.False(seen.CostIsWritten);
        Assert.Equal(seen.Wording.Content.Components.Count(component => component.Case is null), seen.CostBefore.Lines.Count(line => line.Activity is CostActivity.Prepare));
        Assert.Contains(seen.CostBefore.Lines, line => line.Activity is CostActivity.Collect);

        house.As(await house.Officer());
        CostSheet before = new([new(CostActivity.Submit, "Nộp", "", 2, Other: 50_000)], 1, 100);
        Assert.True(ReviewRefusals.CostWrong.Is((await house.Do(new WriteCosts(review, before with { Subjects = -1 }, before))).Refusal));
        Must(await house.Do(new WriteCosts(review, before, before with { Lines = [] })));
        var written = await house.See(review);
        Assert.True(written.CostIsWritten);
        Assert.Equal(((2 * written.Terms.HourlyIncome) + 50_000, 1m), (written.Cost.SavedOnce, written.Cost.RateOnce));
    }
}
