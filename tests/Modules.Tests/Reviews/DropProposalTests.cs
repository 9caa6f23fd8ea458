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

public sealed class DropProposalTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_not_submitted_can_be_taken_back(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AReview();
        var proposal = await house.OfficerDoes(new MakeProposal(review, ProposalKind.EForm, "", "Lý do"));
        await house.OfficerDoes(new DropProposal(review, proposal));
        Assert.Empty((await house.See(review)).Proposals);
        Assert.True(ReviewRefusals.NoSuchProposal.Is((await house.As(await house.Officer()).Do(new DropProposal(review, proposal))).Refusal));
    }
}
