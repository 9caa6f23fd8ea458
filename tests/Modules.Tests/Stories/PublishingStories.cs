using MotCua.Calendar;
using MotCua.Dossiers.Rewording;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Modules.Tests.Dossiers.Rewording;
using MotCua.Modules.Tests.Procedures;
using MotCua.Modules.Tests.Procedures.Publication;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Stories;

/// <summary>How the province changes what it asks of people, and what everybody sees of it.</summary>
public sealed class PublishingStories
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task An_amendment_is_signed_in_time_made_public_and_leaves_running_dossiers_their_promise(TestDatabase database)
    {
        DecisionId decision = default;
        await Story.On(database)
            .Given("a neighbour's dossier was received under the wording of today", scene => scene.Accepted())
            .And("the law gives ten days instead of three from Monday 3 July on", async scene =>
                decision = await CarryRewordingsTests.Amended(scene.House, new(2023, 7, 3), content => content with { Channels = [.. content.Channels.Select(way => way with { Limit = new(10, TimeUnit.WorkingDay) })] }))
            .Then("it is to be signed by Monday 26 June and lies with the signer", async scene =>
            {
                var row = (await scene.House.Seen(decision)).Row;
                Assert.Equal((new DateOnly(2023, 6, 26), 10, DecisionHand.Signer), (row.Clock.DecideBy, row.Clock.DaysLeft, row.Hand));
            })
            .But("nobody signs before it is chosen what becomes of the dossier", async scene =>
                Assert.True(DecisionRefusals.RunningUndecided.Is((await scene.House.As(Chairman).Do(new SignDecision(decision, "1024/QĐ-UBND"))).Refusal)))
            .When("the control office chooses that it is finished as it began", async scene =>
                Must(await scene.House.As(Control).Do(new ChooseForRunning(decision, DossierScene.Procedure, RunningChoice.Finish, [], null))))
            .And("the chairman signs on Wednesday 21 June and it is posted the same day", async scene =>
            {
                await scene.ItIs("2023-06-21 09:00");
                Must(await scene.House.As(Chairman).Do(new SignDecision(decision, "1024/QĐ-UBND")));
                Must(await scene.House.As(Control).Do(new PostDecision(decision)));
            })
            .And("the national database has it on Wednesday 28 June, the last day in time", async scene =>
            {
                await scene.ItIs("2023-06-28 16:00");
                Must(await scene.House.As(Control).Do(new NoteNationalEntry(decision, "QG-1024")));
            })
            .Then("neither day was missed, and it is public", async scene =>
            {
                var row = (await scene.House.Seen(decision)).Row;
                Assert.Equal((false, DecisionState.Public, DecisionHand.Nobody), (row.Clock.IsLate, row.State, row.Hand));
            })
            .And("everybody reads what holds today and what comes", async scene =>
            {
                var house = scene.House.As(Actor.Nobody);
                Assert.Equal(3, Must(await house.Ask(new ViewProcedure(DossierScene.Procedure))).Card.Channels[0].Limit!.Value);
                Assert.Equal(10, Must(await house.Ask(new ViewProcedure(DossierScene.Procedure, new(2023, 7, 3)))).Card.Channels[0].Limit!.Value);
                Assert.Equal(new DateOnly(2023, 7, 3), Assert.Single(Must(await house.Ask(new FindPublications(DossierScene.Procedure)))).EffectiveOn);
            })
            .And("on its first day the dossier keeps wording and promise", async scene =>
            {
                var promised = (await scene.Seen()).Due.FirstDue;
                await scene.ItIs("2023-07-03 09:00");
                Assert.Equal(0, Must(await scene.House.As(Actor.House).Do(new CarryRewordings())));
                Assert.Equal(promised, (await scene.Seen()).Due.FirstDue);
            });
    }
}
