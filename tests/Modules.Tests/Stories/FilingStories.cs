using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Modules.Tests.Dossiers;

namespace MotCua.Modules.Tests.Stories;

/// <summary>How a dossier comes in and how its result goes out.</summary>
public sealed class FilingStories
{
    private const string Chu = "H02.24.02";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Filed_online_and_delivered_in_time(TestDatabase database) => await Story.On(database)
        .Given("a father who has filled in the form and photographed his paper", async it => it.Dossier = await it.House.AFilledDraft())
        .When("he hands it in on Monday at eight", async it => await it.Citizen(new SubmitDossier(it.Dossier)))
        .Then("the commune owes him an answer within eight working hours", async it => Assert.Equal(StoryScene.Hour("2023-06-13 08:00"), (await it.Seen()).AnswerDue))
        .When("the clerk takes it at half past eight", async it => { await it.ItIs("2023-06-12 08:30"); await it.Clerk(new AcceptDossier(it.Dossier)); })
        .Then("it has its code, and three working days are promised to the minute", async it => { Assert.NotNull((await it.Seen()).Code); await it.IsDue("2023-06-15 08:30"); })
        .When("the officer proposes the result", it => it.Proposed())
        .And("the chairman signs on Tuesday", async it => { await it.ItIs("2023-06-13 09:00"); await it.Leader(new SignResult(it.Dossier)); })
        .Then("it is settled, early, and the signed paper is his", async it => { var seen = await it.Seen(); Assert.Equal((DossierStage.Settled, DueState.Early, false), (seen.Stage, seen.Due.State, seen.Result!.IsRefusal)); })
        .When("the fee is paid and the clerk hands it over", async it => { await it.Paid(DemoHouse.QuySon); await it.Clerk(new DeliverResult(it.Dossier, DossierChannel.Online, "Vi Văn Thắng")); })
        .Then("the delivery is proved by a name and an hour", async it => { var seen = await it.Seen(); Assert.Equal((DossierStage.Delivered, "Vi Văn Thắng"), (seen.Stage, seen.Delivery!.ReceivedBy)); });

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Written_on_a_Saturday_night(TestDatabase database) => await Story.On(database)
        .Given("a father with a filled-in form", async it => it.Dossier = await it.House.AFilledDraft())
        .And("it is Saturday, eleven at night", it => it.ItIs("2023-06-17 23:00"))
        .When("he hands it in", async it => await it.Citizen(new SubmitDossier(it.Dossier)))
        .Then("the hours of answering begin on Monday morning", async it => Assert.Equal(StoryScene.Hour("2023-06-19 17:00"), (await it.Seen()).AnswerDue))
        .When("the clerk takes it on Sunday from home", async it => { await it.ItIs("2023-06-18 10:00"); await it.Clerk(new AcceptDossier(it.Dossier)); })
        .Then("the three days begin on Monday too", async it => { var due = (await it.Seen()).Due; Assert.Equal(new DateOnly(2023, 6, 21), DateOnly.FromDateTime(due.Due!.Value.ToOffset(TimeSpan.FromHours(7)).Date)); });

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Handed_in_at_the_counter_of_another_commune(TestDatabase database) => await Story.On(database)
        .Given("a neighbour of Quý Sơn who works in Chũ town", _ => Task.CompletedTask)
        .When("she brings her papers to the counter in Chũ", it => it.Brought(Chu))
        .Then("Chũ has received it and Quý Sơn settles it", async it => { var seen = await it.Seen(); Assert.Equal((Chu, DemoHouse.QuySon), (seen.ReceivingAgency, seen.CompetentAgency)); })
        .And("it waits on a desk in Quý Sơn", async it => Assert.Equal(DemoHouse.QuySon, (await it.Seen()).HandlerAgency))
        .When("Quý Sơn decides and signs", async it => { await it.Proposed(); await it.Leader(new SignResult(it.Dossier)); })
        .Then("the result lies at the counter where she brought it", async it => Assert.Equal(Chu, (await it.Seen()).HandlerAgency))
        .When("Chũ hands it over", async it => { await it.Paid(Chu); await it.Clerk(new DeliverResult(it.Dossier, DossierChannel.Direct, "Leo Thị Sáu"), Chu); })
        .Then("it is delivered", it => it.IsAt(DossierStage.Delivered));

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Come_by_letter_and_gone_by_letter(TestDatabase database) => await Story.On(database)
        .Given("a letter from a neighbour with her papers", it => it.Brought(DemoHouse.QuySon, DossierChannel.Post))
        .When("it is decided and signed", async it => { await it.Proposed(); await it.Leader(new SignResult(it.Dossier)); })
        .Then("the result is to go back by post", async it => Assert.Equal((DossierChannel.Post, DossierStage.Settled), ((await it.Seen()).ReturnBy, (await it.Seen()).Stage)))
        .When("the letter is handed to the postman", async it => { await it.Paid(DemoHouse.QuySon); await it.Clerk(new PostShipment(await Shipment(it), "EB123456789VN", new("Leo Thị Sáu", "Xã Quý Sơn", null))); })
        .And("the post says that she has it", async it => await it.Clerk(new ConfirmDelivery(await Shipment(it, ShipmentState.OnTheWay), "Leo Thị Sáu")))
        .Then("the proof says by post", async it => Assert.Equal(DossierChannel.Post, (await it.Seen()).Delivery!.Channel));

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Not_for_this_office(TestDatabase database) => await Story.On(database)
        .Given("a dossier handed in online", it => it.HandedIn())
        .When("the clerk sees that another office settles it and says so", async it => await it.Clerk(new DeclineDossier(it.Dossier, "Thuộc thẩm quyền của UBND thị trấn Chũ")))
        .Then("it is declined, with a paper that gives the reason, and no clock ever ran", async it =>
        {
            var seen = await it.Seen();
            Assert.Equal((DossierStage.Declined, null, null), (seen.Stage, seen.Code, seen.Due.StartedAt));
            Assert.Contains(seen.Sheets, sheet => sheet.Kind is SheetKind.Refusal);
        });

    private static async Task<ShipmentId> Shipment(StoryScene it, ShipmentState state = ShipmentState.ToPost) =>
        Assert.Single(DossierScene.Must(await it.House.Ask(new FindShipments(state))).Rows).Id;
}
