using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using MotCua.Processes.Design;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.Interlinked.InterlinkedScene;

namespace MotCua.Modules.Tests.Dossiers.Reception;

public sealed class ApproveSecondRequestTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_the_heads_own_deed_lets_it_go_out_and_it_is_counted(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AskedOnce();
        var laid = Must(await house.LaidBeforeTheHead(dossier));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.Do(new ApproveSecondRequest(dossier, laid))).Refusal));
        var leader = await house.Leader();
        Assert.Equal(laid, Assert.Single(Must(await house.As(leader).Ask(new FindSecondRequests()))).Id);
        Assert.Empty(Must(await house.Ask(new FindSecondRequests(After: laid))));

        Must(await house.Do(new ApproveSecondRequest(dossier, laid)));

        var view = await house.View(dossier);
        Assert.Equal((DossierStage.AwaitingSupplement, 2), (view.Stage, view.Supplements.Count));
        Assert.StartsWith(leader.Name, view.Supplements[1].ApprovedBy, StringComparison.Ordinal);
        Assert.Equal("Khoản 2 Điều 17", view.Supplements[1].LegalBasis);
        Assert.Equal((await house.Officer()).Name, view.Supplements[1].AskedBy);
        Assert.StartsWith(leader.Name + ",", Assert.Single(await house.SignersOf(dossier, SheetKind.Supplement)), StringComparison.Ordinal);
        house.As(leader);
        Assert.True(NoSuchSecondRequest.Is((await house.Do(new ApproveSecondRequest(dossier, laid))).Refusal));
        Assert.Empty(Must(await house.Ask(new FindSecondRequests())));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_process_that_waits_for_what_was_asked_waits_the_second_time_as_well(TestDatabase database)
    {
        await using var house = await House.On(database);
        Must(await house.As(Actor.House).Do(new ImportProcess(Raw(Begun().Message("more", "supplement-received").Signing("sign").Clerk("return", 9).End()
            .Flow("x", "sign", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true).Flow("x", "more", "Bổ sung", "ask").Chain("more", "work").Chain("sign", "return", "end")))));
        var dossier = await house.AskedOnce();
        var laid = Must(await house.LaidBeforeTheHead(dossier));

        Must(await house.As(await house.Leader()).Do(new ApproveSecondRequest(dossier, laid)));

        var waiting = await house.As(await house.Officer()).View(dossier);
        Assert.Equal((DossierStage.AwaitingSupplement, 0), (waiting.Stage, waiting.Work.Count(work => work.Kind is WorkKind.Step)));
        Assert.Equal(["ask", "ask"], waiting.Steps.Where(step => step.Key == "work").Select(step => step.Choice));
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        Must(await house.As(await house.Citizen()).Do(new AttachFile(dossier, Paper, "lần 3.png", Photo(100))));
        Must(await house.Do(new AnswerSupplement(dossier)));
        Assert.Equal("work", Assert.Single((await house.As(await house.Officer()).View(dossier)).Work).Step);
    }
}
