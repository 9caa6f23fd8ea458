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

public sealed class DecideReviewTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_province_decides_and_no_commune_does(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.ASubmittedReview();
        var proposals = (await house.See(review)).Proposals;
        var cut = proposals.Single(one => one.Kind is ProposalKind.ShortenTime);

        Assert.True(ReviewRefusals.NotCompetent.Is((await house.As(await house.Leader()).Do(new DecideReview(review, [cut.Id], "88/QĐ-UBND", new(2023, 6, 12)))).Refusal));
        house.As(await house.Province());
        Assert.True(ReviewRefusals.WordsMissing.Is((await house.Do(new DecideReview(review, [cut.Id], "88/QĐ-UBND", new(2023, 6, 12)))).Refusal));
        Must(await house.Do(new DecideReview(review, [cut.Id], "88/QĐ-UBND", new(2023, 6, 12), "Giấy tờ này còn cần")));
        var seen = await house.See(review);
        Assert.Equal((ReviewState.Decided, "88/QĐ-UBND"), (seen.State, seen.Decision));
        Assert.Equal([ProposalState.Approved, ProposalState.Declined], seen.Proposals.OrderBy(one => one.State).Select(one => one.State));
        Assert.Equal(cut.Number, Must(await house.Ask(new FindProposals())).Single().Proposal.Number);
    }
}
