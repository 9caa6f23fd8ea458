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

public sealed class NotePublicationTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_published_wording_that_bears_the_number_carries_the_proposal_out(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AnApproved();
        Assert.Equal(2, Must(await house.Ask(new FindProposals())).Count);
        await house.Publish(review);

        house.As(await house.Control());
        Assert.Empty(Must(await house.Ask(new FindProposals())));
        var done = Must(await house.Ask(new FindProposals(ProposalState.Published)));
        Assert.All(done, row => Assert.Equal(new DateOnly(2023, 6, 12), row.Proposal.PublishedFrom));
        var card = await house.With<IProcedures, ProcedureCard?>(procedures => procedures.InForce(new(DossierScene.Procedure), house.Clock.Today(), default));
        Assert.Equal((2m, 2), (card!.Terms(Channel.Direct)!.Limit!.Value, card.Content.Proposals!.Count));
        Assert.DoesNotContain(card.Components, component => component.Id == "cu-tru");
        Assert.Equal(0, Must(await house.As(Actor.House).Do(new NotePublication(card.Version))));
    }
}
