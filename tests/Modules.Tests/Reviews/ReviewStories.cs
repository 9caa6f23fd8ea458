using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Modules.Tests.Stories;
using MotCua.Reviews;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Proposing;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Reviews;

/// <summary>From the plan of a year to what it changed for people.</summary>
public sealed class ReviewStories
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_time_is_cut_and_the_cut_is_measured(TestDatabase database)
    {
        ReviewId review = default;
        await Story.On(database)
            .Given("a dossier that was settled under the wording of old", async it => await it.House.ASigned())
            .And("a plan of the year in which Quý Sơn reviews that procedure, its sheet filled in, a shorter time and one paper less proposed and submitted", async it => review = await it.House.ASubmittedReview())
            .When("the province approves both by a decision", async it =>
            {
                var seen = await it.House.See(review);
                Must(await it.House.As(await it.House.Province()).Do(new DecideReview(review, [.. seen.Proposals.Select(one => one.Id)], "88/QĐ-UBND", new(2023, 6, 12))));
            })
            .Then("they wait to be published", async it => Assert.Equal(2, Must(await it.House.Ask(new FindProposals(Procedure: DossierScene.Procedure))).Count))
            .When("the control office publishes a wording that bears their numbers", async it => await it.House.Publish(review))
            .And("another dossier is settled under it", async it => await it.House.ASigned())
            .And("the house counts", async it => Assert.Equal(2, await it.House.Count()))
            .Then("the effect stands one dossier against one, and the new time is kept", async it =>
            {
                var effects = Must(await it.House.As(await it.House.Control()).Ask(new ViewEffect(review)));
                var cut = effects.Single(one => one.Proposal.Kind is ProposalKind.ShortenTime);
                Assert.Equal((1, 1), (cut.Effect!.Before.Dossiers, cut.Effect.After.Dossiers));
                Assert.NotNull(cut.Effect.After.Papers);
                Assert.Equal((1, 1, true), (cut.Kept!.Within, cut.Kept.Decided, cut.Kept.IsMet));
            })
            .And("the year shows one procedure cut by a third at commune level, and what is saved", async it =>
            {
                var aims = Must(await it.House.Ask(new ViewAims(2023)));
                Assert.Equal((1, 1, 1, (1, 1)), (aims.Planned, aims.Decided, aims.Cuts.Reached, aims.Kept));
                Assert.Equal(2, aims.Proposals[ProposalState.Published]);
            })
            .But("nothing more waits to be published", async it => Assert.Empty(Must(await it.House.Ask(new FindProposals(Procedure: DossierScene.Procedure)))));
    }
}
