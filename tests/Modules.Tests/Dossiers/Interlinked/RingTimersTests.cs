using MotCua.Dossiers;
using MotCua.Dossiers.Interlinked;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.Interlinked.InterlinkedScene;

namespace MotCua.Modules.Tests.Dossiers.Interlinked;

public sealed class RingTimersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_timer_counts_working_time_stands_still_with_the_clock_and_takes_the_step_away(TestDatabase database)
    {
        await using var house = await House.On(database);
        Must(await house.Do(new ImportProcess(Raw(Begun().Task("late", "HeadOfUnit").Timer("t", "work").Signing("sign").Clerk("return", 9).End()
            .Flow("x", "sign", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true).Chain("t", "late", "x").Chain("sign", "return", "end")))));
        var dossier = await house.AnAccepted();

        house.Clock.Advance(TimeSpan.FromHours(2));
        var early = Must(await house.As(Actor.House).Do(new RingTimers()));
        Must(await house.As(await house.Officer()).Do(new AskForPayment(dossier, 50_000, "Điều 5 Nghị quyết phí")));
        house.Clock.Advance(TimeSpan.FromDays(2));
        var stopped = Must(await house.As(Actor.House).Do(new RingTimers()));
        var owed = await house.As(await house.Clerk()).View(dossier);
        Must(await house.Do(new CollectAtCounter(dossier.Value, owed.Fee - owed.Paid, PaymentMethod.Cash, DemoHouse.QuySon)));
        var resumed = Must(await house.As(Actor.House).Do(new RingTimers()));
        house.Clock.Advance(TimeSpan.FromDays(1));
        var rung = Must(await house.Do(new RingTimers()));
        var again = Must(await house.Do(new RingTimers()));

        var view = await house.As(await house.Leader()).View(dossier);
        Assert.Equal([0, 0, 0, 1, 0], [early, stopped, resumed, rung, again]);
        Assert.Equal(("late", Role.HeadOfUnit), (view.AtHand!.Step, view.AtHand.Role));
        Assert.Equal("timer", view.Steps.Single(step => step.Name == "work").Choice);
        Assert.Contains(view.History, line => line.What == "timer-rang");
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_the_process_waits_for_is_asked_for_by_the_deed_and_goes_on_when_it_comes(TestDatabase database)
    {
        await using var house = await House.On(database);
        Must(await house.Do(new ImportProcess(Raw(Begun().Message("money").Message("more", "supplement-received").Service("held").Signing("sign").Clerk("return", 9).End()
            .Flow("x", "held", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true).Flow("x", "money", "Thu phí", "bill").Flow("x", "more", "Bổ sung", "ask")
            .Chain("money", "work").Chain("more", "work").Chain("held", "sign", "return", "end"))
            .Replace("calls=\"look-up\"", "calls=\"people\"", StringComparison.Ordinal))));
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());

        var unasked = await house.Do(new CompleteStep(dossier, "ask"));
        Must(await house.Do(new AskForPayment(dossier, 50_000, "Điều 5 Nghị quyết phí")));
        var waiting = await house.View(dossier);
        var owed = await house.As(await house.Clerk()).View(dossier);
        Must(await house.Do(new CollectAtCounter(dossier.Value, owed.Fee - owed.Paid, PaymentMethod.Cash, DemoHouse.QuySon)));
        var paid = await house.As(await house.Officer()).View(dossier);
        Must(await house.Do(new CompleteStep(dossier, "propose", "Đủ.", new("", ["Ông Vi Văn Thắng"]))));
        var proposed = await house.View(dossier);

        Assert.Equal(DossierRefusals.AskFirst.Code, unasked.Refusal?.Code);
        Assert.Equal((DossierStage.AwaitingPayment, 0), (waiting.Stage, waiting.Work.Count));
        Assert.Equal("bill", waiting.Steps.Single(step => step.Name == "work").Choice);
        Assert.Equal("work", Assert.Single(paid.Work).Step);
        Assert.Equal("sign", Assert.Single(proposed.Work).Step);
        Assert.Contains(proposed.History, line => line is { What: "looked-up", Note: "held" });
    }
}
