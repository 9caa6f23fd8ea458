using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Modules.Tests.Organisation.Delegations;
using MotCua.Organisation;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Stories;

/// <summary>More is needed in the middle of the work.</summary>
public sealed class SupplementStories
{
    private const string Officer = "Lục Văn Sáng";
    private const string Colleague = "Đỗ Văn Sơn";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_citizen_answers_in_place_and_the_same_officer_goes_on(TestDatabase database) => await Story.On(database)
        .Given("a dossier taken on Monday at eight, due on Thursday at eight", async it => { await it.Accepted(); await it.IsDue("2023-06-15 08:00"); })
        .And("an officer who has taken it up", async it => Must(await (await As(it, Officer)).Do(new AssignStep(it.Dossier, await it.House.Serving(Officer)))))
        .When("he asks on Monday at ten for a readable photograph", async it => { await it.ItIs("2023-06-12 10:00"); Must(await (await As(it, Officer)).Do(StoryScene.Asking(it.Dossier))); })
        .Then("the clock stands, and in the queue it stands last, still his", async it =>
        {
            Assert.Equal(DueState.Paused, (await it.Seen()).Due.State);
            Assert.Equal(it.Dossier, Assert.Single(Must(await (await As(it, Officer)).Ask(new FindQueue(Role.Officer, Tab: QueueTab.Stopped))).Rows).Id);
        })
        .And("a day of waiting moves no hour that was promised before", async it => { await it.ItIs("2023-06-13 10:00"); Assert.Equal(DueState.Paused, (await it.Seen()).Due.State); })
        .When("the citizen answers on Wednesday at ten where he was asked, without handing in anew", async it => { await it.ItIs("2023-06-14 10:00"); await it.AnsweredInPlace(); })
        .Then("the date is two working days later to the minute, and the first one is kept beside the reason", async it => { await it.IsDue("2023-06-19 08:00"); Assert.Single((await it.Seen()).Supplements); })
        .And("it lies with the same officer again, in his own queue", async it =>
            Assert.Equal(it.Dossier, Assert.Single(Must(await (await As(it, Officer)).Ask(new FindQueue(Role.Officer, Tab: QueueTab.Mine))).Rows).Id))
        .But("a colleague does not finish what is his", async it =>
        {
            var choice = (await Last(it)).Key;
            Assert.True(DossierRefusals.NotInYourHands.Is((await (await As(it, Colleague)).Do(new CompleteStep(it.Dossier, choice, "Đủ.", new("", ["Khác"])))).Refusal));
        })
        .When("he proposes the result", async it => { var choice = (await Last(it)).Key; Must(await (await As(it, Officer)).Do(new CompleteStep(it.Dossier, choice, "Đã rõ.", new("", ["Ông Vi Văn Thắng"])))); })
        .Then("the step is his, with the time he himself used", async it =>
            Assert.Equal(Officer, (await it.Seen()).Steps.Last(step => step.LeftAt is not null).OfficerName));

    private static async Task<House> As(StoryScene it, string name) => it.House.As(await it.House.Signed(await it.House.Serving(name)));

    private static async Task<ChoiceView> Last(StoryScene it) =>
        (await (await As(it, Officer)).Ask(new ViewDossier(it.Dossier))).Value.Choices.First(one => one is { LeadsToSignature: true, IsRefusal: false });
}
