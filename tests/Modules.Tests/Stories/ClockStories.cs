using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Payments;
using MotCua.Payments.Collection;

namespace MotCua.Modules.Tests.Stories;

/// <summary>What moves the promised hour, and what never does.</summary>
public sealed class ClockStories
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task More_is_asked_and_answered_in_place(TestDatabase database) => await Story.On(database)
        .Given("a dossier taken on Monday at eight, due on Thursday at eight", async it => { await it.Accepted(); await it.IsDue("2023-06-15 08:00"); })
        .When("the officer asks on Monday at ten for a readable photograph", async it => { await it.ItIs("2023-06-12 10:00"); await it.Officer(StoryScene.Asking(it.Dossier)); })
        .Then("the clock stands still", async it => Assert.Equal((DossierStage.AwaitingSupplement, DueState.Paused), ((await it.Seen()).Stage, (await it.Seen()).Due.State)))
        .When("the citizen sends it on Wednesday at ten", async it => { await it.ItIs("2023-06-14 10:00"); await it.AnsweredInPlace(); })
        .Then("the work goes on, and exactly two working days were added", async it => { await it.IsAt(DossierStage.Processing); await it.IsDue("2023-06-19 08:00"); });

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Late_with_an_apology_is_still_late(TestDatabase database) => await Story.On(database)
        .Given("a dossier due on Thursday at eight", it => it.Accepted())
        .When("the chairman sees on Tuesday that it will not be ready, and says so", async it => { await it.ItIs("2023-06-13 09:00"); await it.Leader(new ApologiseForDelay(it.Dossier, "Chờ xác minh", 2)); })
        .Then("the citizen has a second date beside the first", async it => { var due = (await it.Seen()).Due; Assert.Equal((StoryScene.Hour("2023-06-15 08:00"), StoryScene.Hour("2023-06-19 08:00")), (due.FirstDue, due.Due)); })
        .When("it is signed on Friday, before the second date", async it => { await it.ItIs("2023-06-16 09:00"); await it.Proposed(); await it.Leader(new SignResult(it.Dossier)); })
        .Then("it counts as late all the same", async it => Assert.Equal(DueState.Late, (await it.Seen()).Due.State))
        .But("nobody says sorry a third time", async it => Assert.False((await it.House.As(await it.House.Leader()).Do(new ApologiseForDelay(it.Dossier, "Vẫn chờ", 1))).Done));

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_fee_is_found_to_be_due(TestDatabase database) => await Story.On(database)
        .Given("a dossier taken on Monday at eight", it => it.Accepted())
        .When("the officer finds at ten that fifty thousand are owed", async it => { await it.ItIs("2023-06-12 10:00"); await it.Officer(new AskForPayment(it.Dossier, 50_000, "Nghị quyết phí, Điều 5")); })
        .Then("it waits for the money", it => it.IsAt(DossierStage.AwaitingPayment))
        .When("the citizen pays at the counter on Tuesday at ten", async it => { await it.ItIs("2023-06-13 10:00"); var owed = await it.Seen(); await it.Clerk(new CollectAtCounter(it.Dossier.Value, owed.Fee - owed.Paid, PaymentMethod.Cash, DemoHouse.QuySon)); })
        .Then("the work goes on by itself", it => it.IsAt(DossierStage.Processing))
        .And("nothing is owed any more", async it => Assert.Equal((await it.Seen()).Fee, (await it.Seen()).Paid));

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_holiday_is_declared_after_the_date_was_printed(TestDatabase database) => await Story.On(database)
        .Given("a dossier due on Thursday", async it => { await it.Accepted(); it.Before = await it.OnTheDesk(); })
        .When("the province declares Tuesday a day off for the storm", async it =>
        {
            Assert.True((await it.House.As(Actor.House).Do(new DeclareHoliday(null, new(2023, 6, 13), SpecialDayKind.Holiday, "Nghỉ bão"))).Done);
            Assert.True((await it.House.Do(new RecountDates(null))).Done);
        })
        .Then("the officer has a day more for the step", async it => Assert.True((await it.OnTheDesk()).Steps[^1].DueAt > it.Before!.Steps[^1].DueAt))
        .But("the date on the citizen's receipt stands", async it => await it.IsDue("2023-06-15 08:00"));
}
