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

public sealed class MakeProposalTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_proposal_is_about_a_part_that_exists_and_a_shorter_time_is_shorter(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AReview();
        house.As(await house.Officer());

        Assert.True(ReviewRefusals.NotShorter.Is((await house.Do(new MakeProposal(review, ProposalKind.ShortenTime, "", "Lý do", 3))).Refusal));
        Assert.True(ReviewRefusals.NotShorter.Is((await house.Do(new MakeProposal(review, ProposalKind.ShortenTime, "", "Lý do", 0))).Refusal));
        Assert.True(ReviewRefusals.NoSuchTarget.Is((await house.Do(new MakeProposal(review, ProposalKind.DropPaper, "khong-co", "Lý do"))).Refusal));
        Assert.True(ReviewRefusals.NoSuchTarget.Is((await house.Do(new MakeProposal(review, ProposalKind.Merge, DossierScene.Procedure, "Lý do"))).Refusal));
        Assert.True(ReviewRefusals.WordsMissing.Is((await house.Do(new MakeProposal(review, ProposalKind.EForm, "", " "))).Refusal));
        Must(await house.Do(new MakeProposal(review, ProposalKind.ShortenTime, "", "Lý do", 2)));
        Assert.True(ReviewRefusals.ProposedAlready.Is((await house.Do(new MakeProposal(review, ProposalKind.ShortenTime, "", "Lý do", 1))).Refusal));
        Must(await house.Do(new MakeProposal(review, ProposalKind.Decentralise, "xa", "Lý do")));
        var cut = (await house.See(review)).Proposals.Single(one => one.Kind is ProposalKind.ShortenTime);
        Assert.Equal((3m, 2m, null, ProposalState.Drafted), (cut.LimitBefore, cut.LimitAfter, cut.Number, cut.State));
    }
}
