using MotCua.Dossiers;
using MotCua.Dossiers.Interlinked;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers.Interlinked;
using MotCua.People;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Stories;

/// <summary>What a family hands in once and several agencies do.</summary>
public sealed class InterlinkedStories
{
    /// <summary>Birth, permanent residence and the health insurance card of a child under six.</summary>
    private const string Birth = "2.002621";
    private const string Police = "H02.24.01.01";
    private const string Insurance = "H02.24.05";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_child_is_born_and_one_of_the_agencies_says_nothing(TestDatabase database) => await Story.On(database)
        .Given("a father who brings to Quý Sơn on Monday, once, all that his child needs", Brought)
        .When("the commune has registered the birth and its chairman has signed", async it => await it.House.WorkOff(it.Dossier))
        .Then("police and insurance each have a part with a code of the one file and an hour of their own", async it =>
        {
            var seen = await it.Seen();
            Assert.Equal([$"{seen.Code}/1", $"{seen.Code}/2"], seen.Parts.Select(part => part.Code).Order());
            Assert.All(seen.Parts, part => Assert.NotNull(part.Due.Due));
            Assert.Equal([Police, Insurance], new[] { (await Part(it, seen.Parts[0].Id)).CompetentAgency, (await Part(it, seen.Parts[1].Id)).CompetentAgency }.Order());
        })
        .And("the citizen's file is not settled by the commune's signature alone", it => it.IsAt(DossierStage.Processing))
        .When("the police answers on Tuesday", async it => { await it.ItIs("2023-06-13 09:00"); await it.House.WorkOff(await PartAt(it, Police)); })
        .And("on Wednesday at ten the two working days of the insurance are over, and it has said nothing", async it => { await it.ItIs("2023-06-14 10:00"); Must(await it.House.As(Actor.House).Do(new RingTimers())); })
        .Then("the silence lies before the head of the commune, and agrees to nothing", async it =>
        {
            Assert.Equal(it.Dossier, Assert.Single(Must(await it.House.As(await it.House.Leader()).Ask(new FindSilences())).Rows).Id);
            var seen = await it.Seen();
            Assert.Equal((DossierStage.Processing, null), (seen.Stage, seen.Due.EndedAt));
            Assert.Contains(seen.History, line => line.What == "escalated");
        })
        .When("the head urges, and the insurance reads it in its part", async it =>
        {
            var silence = Must(await it.House.As(await it.House.Leader()).Ask(new FindSilences())).Rows.Single();
            await it.Leader(new UrgeAgency(it.Dossier, silence.Work!.Value, "Đề nghị trả lời ngay trong ngày"));
            Assert.Contains((await Part(it, await PartAt(it, Insurance))).History, line => line.What == "urged");
        })
        .And("the insurance card comes on Thursday", async it => { await it.ItIs("2023-06-15 14:00"); await it.House.WorkOff(await PartAt(it, Insurance)); })
        .Then("the one file is settled, with the papers of all three and the time of each agency by itself", async it =>
        {
            var seen = await it.Seen();
            Assert.Equal((DossierStage.Settled, DueState.Early), (seen.Stage, seen.Due.State));
            Assert.All(seen.Parts, part => Assert.Contains(seen.Papers, paper => paper.Files.Any(file => file.Sha256 == part.Result!.Sha256)));
            var late = await PartAt(it, Insurance);
            Assert.Equal(DueState.Late, seen.Parts.Single(part => part.Id == late).Due.State);
            Assert.Empty(Must(await it.House.As(await it.House.Leader()).Ask(new FindSilences())).Rows);
        })
        .When("the father fetches everything at one counter", async it => { await it.Paid(DemoHouse.QuySon); await it.Clerk(new DeliverResult(it.Dossier, DossierChannel.Direct, "Vi Văn Thắng")); })
        .Then("it is delivered", it => it.IsAt(DossierStage.Delivered));

    private static async Task Brought(StoryScene it)
    {
        it.Dossier = await it.Clerk(new ReceiveAtCounter(Birth, null, DemoHouse.QuySon, DemoHouse.QuySon, new NewPerson(PersonKind.Citizen, "Vi Văn Thắng", "024085000112", null, null, null, null)));
        var papers = (await it.Seen()).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true));
        await it.Clerk(new AcceptDossier(it.Dossier, Findings: [.. papers]));
    }

    private static async Task<DossierId> PartAt(StoryScene it, string agency)
    {
        foreach (var part in (await it.Seen()).Parts)
        {
            if ((await Part(it, part.Id)).CompetentAgency == agency)
            {
                return part.Id;
            }
        }

        throw new InvalidOperationException($"{agency} has no part.");
    }

    private static async Task<DossierView> Part(StoryScene it, DossierId part) =>
        Must(await it.House.As(Actor.House).Ask(new ViewMyDossier(part)));
}
