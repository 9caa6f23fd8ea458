using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Procedures;
using MotCua.Reviews;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Planning;
using MotCua.Procedures.Publication;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Reviews;

public sealed class NoteWithdrawalTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_abolished_procedure_carries_out_what_was_approved_of_that_kind(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AReview();
        await house.AnswerAll(review);
        var abolish = await house.OfficerDoes(new MakeProposal(review, ProposalKind.Abolish, "", "Không còn cần"));
        await house.OfficerDoes(new SubmitReview(review));
        Must(await house.As(await house.Province()).Do(new DecideReview(review, [abolish], "88/QĐ-UBND", new(2023, 6, 12))));
        var card = (await house.See(review)).Wording;
        await house.Decree(card.Code.Value, EntryKind.Abolished, new(2023, 7, 1), "91/QĐ-UBND");
        await house.As(Actor.House).Deliver();
        Assert.Equal((ProposalState.Published, new DateOnly(2023, 7, 1)), (await house.See(review)).Proposals.Select(one => (one.State, one.PublishedFrom!.Value)).Single());
    }
}
