using MotCua.Dossiers;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Stories;

/// <summary>How a dossier is decided, and how it ends without a result.</summary>
public sealed class DecidingStories
{
    private const string Chu = "H02.24.02";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Withdrawn_by_the_citizen(TestDatabase database) => await Story.On(database)
        .Given("a dossier that an officer works on", it => it.Accepted())
        .When("the citizen asks for it back", async it => await it.Citizen(new WithdrawDossier(it.Dossier, "Tôi không cần nữa")))
        .Then("the clock stands still and the one-stop has it", async it => { var seen = await it.Seen(); Assert.Equal((DossierStage.WithdrawalAsked, DueState.Paused), (seen.Stage, seen.Due.State)); })
        .When("the clerk stops it with a notice", async it => await it.Clerk(new StopDossier(it.Dossier, "Công dân có đơn xin rút hồ sơ")))
        .Then("it has ended, and the notice was issued", async it => { var seen = await it.Seen(); Assert.Equal(DossierStage.Stopped, seen.Stage); Assert.NotNull(seen.Due.EndedAt); Assert.Contains(seen.Sheets, sheet => sheet.Kind is SheetKind.Stop); })
        .But("nobody can sign a result for it", async it => Assert.False((await it.House.As(await it.House.Leader()).Do(new SignResult(it.Dossier))).Done));

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Refused_after_it_was_looked_into(TestDatabase database) => await Story.On(database)
        .Given("a dossier that does not meet the conditions", it => it.Accepted())
        .When("the officer proposes to refuse and says why", it => it.Proposed(refusing: true))
        .And("the chairman signs the refusal", async it => await it.Leader(new SignResult(it.Dossier)))
        .Then("it is settled by a signed refusal", async it => { var seen = await it.Seen(); Assert.Equal((DossierStage.Settled, true), (seen.Stage, seen.Result!.IsRefusal)); })
        .And("the time that it took counts", async it => Assert.NotNull((await it.Seen()).Due.EndedAt));

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Another_commune_is_asked(TestDatabase database) => await Story.On(database)
        .Given("a dossier whose old record lies in Chũ", it => it.Accepted())
        .When("the officer asks Chũ about it", async it => await it.Officer(new ConsultAgency(it.Dossier, Chu, "Hồ sơ gốc có ở quý cơ quan không?", 1)))
        .Then("the question waits in Chũ with an hour of its own", async it => Assert.Equal(StoryScene.Hour("2023-06-13 08:00"), (await it.Seen()).Consultations.Single().DueAt))
        .When("Chũ answers", async it => await it.Officer(new AnswerConsultation(it.Dossier, (await it.Seen()).Consultations.Single().Id, "Có, quyển 01/1985"), Chu))
        .Then("the officer reads who answered what", async it => Assert.Equal("Có, quyển 01/1985", (await it.OnTheDesk()).Consultations.Single().Answer))
        .And("the dossier goes on to its signature", async it => { await it.Proposed(); await it.Leader(new SignResult(it.Dossier)); await it.IsAt(DossierStage.Settled); });

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_officers_at_once(TestDatabase database) => await Story.On(database)
        .Given("two officers with the same dossier open", async it => { await it.Accepted(); it.Before = await it.OnTheDesk(); })
        .When("the first of them proposes the result", it => it.Proposed())
        .Then("the second, whose page shows what was before, is told so and changes nothing", async it =>
        {
            var choice = it.Before!.Choices.First(one => one.LeadsToSignature && !one.IsRefusal);
            var second = await it.House.As(await it.House.Leader()).Do(new CompleteStep(it.Dossier, choice.Key, "Ý kiến khác.", new("", ["Khác"]), it.Before.Version));
            Assert.True(KernelRefusals.ChangedMeanwhile.Is(second.Refusal), second.Refusal?.Code);
            Assert.Contains(second.Refusal!.Changes, change => change.Deed == nameof(CompleteStep));
        })
        .And("the first proposal stands", async it => Assert.DoesNotContain("Khác", (await it.OnTheDesk()).Draft!.Lines));
}
