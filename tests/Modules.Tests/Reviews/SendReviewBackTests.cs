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

public sealed class SendReviewBackTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Sent_back_with_words_it_is_open_again_and_numbers_stay(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.ASubmittedReview();
        house.As(await house.Province());
        Assert.True(ReviewRefusals.WordsMissing.Is((await house.Do(new SendReviewBack(review, " "))).Refusal));
        Must(await house.Do(new SendReviewBack(review, "Nêu rõ văn bản cần sửa")));
        var before = (await house.See(review)).Proposals.Select(one => one.Number).ToArray();
        await house.OfficerDoes(new SubmitReview(review));
        var seen = await house.See(review);
        Assert.Equal(before, seen.Proposals.Select(one => one.Number));
        Assert.Equal(ReviewState.Submitted, seen.State);
    }
}
