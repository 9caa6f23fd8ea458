using MotCua.Documents.Checking;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Internal;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Modules.Tests.Dossiers.Internal;
using MotCua.Organisation;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.Internal.RequestScene;

namespace MotCua.Modules.Tests.Stories;

/// <summary>One agency asks another; the department of justice asks the department of home affairs for an official's leave abroad.</summary>
public sealed class RequestStories
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task From_the_request_to_the_signed_result(TestDatabase database) => await Story.On(database)
        .Given("a request filed by an officer of the department of justice", async it => { it.Dossier = await it.House.ARequest(); await it.IsAt(DossierStage.Submitted); })
        .When("the clerk of home affairs takes it", async it => Must(await it.House.As(await it.House.Clerk(HomeAffairs)).Do(new AcceptDossier(it.Dossier))))
        .Then("its five working days run", it => it.IsDue("2023-06-19 08:00"))
        .When("the officer proposes and the head signs", async it => { await it.ItIs("2023-06-14 09:00"); await it.House.Proposed(it.Dossier); Must(await it.House.As(await it.House.Leader(HomeAffairs)).Do(new SignResult(it.Dossier))); })
        .Then("it is settled in time", async it => Assert.Equal((DossierStage.Settled, DueState.Early), ((await it.Seen()).Stage, (await it.Seen()).Due.State)))
        .And("another official of the asking agency opens the signed result", async it =>
        {
            await using var paper = Must(await it.House.As(await it.House.Leader(Justice)).Ask(new OpenResult(it.Dossier))).Content;
            Assert.True(paper.ReadByte() > 0);
        })
        .And("anybody who holds the paper can verify it", async it =>
        {
            var code = (await it.Seen()).Result!.VerificationCode;
            Assert.Equal("Văn bản cho phép đi nước ngoài về việc riêng", Must(await it.House.As(Actor.Nobody).Ask(new VerifyDocument(code))).Title);
        })
        .But("no other agency and no citizen opens it", async it =>
        {
            Assert.False((await it.House.As(await it.House.Official("H02.09", Role.Officer)).Ask(new OpenResult(it.Dossier))).Done);
            Assert.False((await it.House.As(await it.House.Citizen()).Ask(new OpenResult(it.Dossier))).Done);
            Assert.False((await it.House.As(Actor.Nobody).Ask(new TrackDossier((await it.Seen()).Code ?? "", "02043555104"))).Done);
        })
        .When("the clerk hands it over", async it => Must(await it.House.As(await it.House.Clerk(HomeAffairs)).Do(new DeliverResult(it.Dossier, DossierChannel.Online, "Sở Tư pháp"))))
        .Then("it is delivered", it => it.IsAt(DossierStage.Delivered));

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task More_is_asked_of_the_agency(TestDatabase database) => await Story.On(database)
        .Given("a request that home affairs has in hand", async it => it.Dossier = await it.House.ATakenRequest())
        .When("its officer asks for a readable letter", async it => Must(await it.House.As(await it.House.Officer(HomeAffairs)).Do(new AskForMore(it.Dossier, [new(Letter, "unclear", "Công văn mờ, đề nghị gửi lại.")]))))
        .Then("the clock stands still", it => it.IsAt(DossierStage.AwaitingSupplement))
        .But("home affairs does not answer in the agency's place", async it => Assert.False((await it.House.As(await it.House.Clerk(HomeAffairs)).Do(new AnswerSupplement(it.Dossier, BroughtBy: "Sở Tư pháp"))).Done))
        .When("the agency sends it", async it =>
        {
            it.House.As(await it.House.Asker());
            Must(await it.House.Do(new AttachFile(it.Dossier, Letter, "công văn.png", Photo(90))));
            Must(await it.House.Do(new AnswerSupplement(it.Dossier)));
        })
        .Then("the work goes on", it => it.IsAt(DossierStage.Processing));

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Late_an_apology_is_owed_to_the_agency_too(TestDatabase database) => await Story.On(database)
        .Given("a request due on Monday the nineteenth", async it => { it.Dossier = await it.House.ATakenRequest(); await it.IsDue("2023-06-19 08:00"); })
        .When("the day before it is not ready", it => it.ItIs("2023-06-16 09:00"))
        .Then("an apology is owed", async it => Assert.Contains(Must(await it.House.As(await it.House.Leader(HomeAffairs)).Ask(new FindApologiesOwed())), owed => owed.Dossier.Id == it.Dossier))
        .When("the head says sorry and names two days more", async it => Must(await it.House.Do(new ApologiseForDelay(it.Dossier, "Chờ xác minh", 2))))
        .Then("the asking agency has the second date beside the first, and the signed sheet", async it =>
        {
            var due = (await it.Seen()).Due;
            Assert.Equal((StoryScene.Hour("2023-06-19 08:00"), StoryScene.Hour("2023-06-21 08:00")), (due.FirstDue, due.Due));
            Assert.NotEmpty(Must(await it.House.As(await it.House.Asker()).Ask(new DrawSheet(it.Dossier, SheetKind.Apology))).Pdf);
        })
        .And("it counts as late all the same", async it => { await it.ItIs("2023-06-20 09:00"); Assert.Equal(DueState.Late, (await it.Seen()).Due.State); Assert.Single(Must(await it.House.As(await it.House.Asker()).Ask(new FindRequests(OnlyLate: true))).Rows); });

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_agency_takes_it_back_before_anybody_took_it(TestDatabase database) => await Story.On(database)
        .Given("a request just filed", async it => it.Dossier = await it.House.ARequest())
        .When("another official of the agency takes it back", async it => Must(await it.House.As(await it.House.Leader(Justice)).Do(new WithdrawDossier(it.Dossier, "Công chức hoãn chuyến đi."))))
        .Then("it is over", it => it.IsAt(DossierStage.Stopped));

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whoever_filed_does_not_sign(TestDatabase database) => await Story.On(database)
        .Given("a request of home affairs to itself, filed by its head", async it =>
        {
            it.House.As(await it.House.Leader(HomeAffairs));
            it.Dossier = Must(await it.House.Do(new StartRequest(Leave, null, HomeAffairs, HomeAffairs)));
            Must(await it.House.Do(new FillAnswers(it.Dossier, Wish)));
            foreach (var paper in Must(await it.House.Ask(new ViewMyDossier(it.Dossier))).Papers.Where(paper => paper is { Required: true, Source: PaperSource.Missing }))
            {
                Must(await it.House.Do(new AttachFile(it.Dossier, paper.Key, "văn bản.png", Photo())));
            }

            Must(await it.House.Do(new SubmitDossier(it.Dossier)));
        })
        .When("it comes to the signature", async it => { Must(await it.House.As(await it.House.Clerk(HomeAffairs)).Do(new AcceptDossier(it.Dossier))); await it.House.Proposed(it.Dossier); })
        .Then("the head who filed it does not sign it", async it => Assert.True(DossierRefusals.SignedByFiler.Is((await it.House.As(await it.House.Leader(HomeAffairs)).Do(new SignResult(it.Dossier))).Refusal)));
}
