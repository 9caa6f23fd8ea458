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

public sealed class SubmitReviewTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task It_is_submitted_only_complete_and_then_closed(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AReview();
        Assert.True(ReviewRefusals.Unanswered.Is((await house.As(await house.Officer()).Do(new SubmitReview(review))).Refusal));
        await house.AnswerAll(review, Paper);
        Assert.True(ReviewRefusals.NothingProposed.Is((await house.As(await house.Officer()).Do(new SubmitReview(review))).Refusal));
        await house.OfficerDoes(new MakeProposal(review, ProposalKind.DropPaper, Paper, "Đã có"));
        await house.OfficerDoes(new SubmitReview(review));
        var seen = await house.See(review);
        Assert.Equal((ReviewState.Submitted, true, "PA-2023-0001"), (seen.State, seen.CostIsWritten, seen.Proposals.Single().Number));
        Assert.True(ReviewRefusals.Closed.Is((await house.As(await house.Officer()).Do(new MakeProposal(review, ProposalKind.EForm, "", "Lý do"))).Refusal));
    }
}
