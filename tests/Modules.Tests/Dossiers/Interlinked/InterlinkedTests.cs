using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.Processes.Bpmn;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.Interlinked.InterlinkedScene;

namespace MotCua.Modules.Tests.Dossiers.Interlinked;

/// <summary>One file from the citizen, parts at other agencies with their own clocks, answers and papers, one lead.</summary>
public sealed class InterlinkedTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_file_handed_in_once_goes_to_three_agencies_and_comes_back_as_one(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AProposed(AfterTheSignature());

        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));
        var called = await house.Mine(dossier);
        var listed = Must(await house.Ask(new FindMyDossiers()));
        var queue = Must(await house.As(await house.Officer(Chu)).Ask(new FindQueue(Role.Officer)));
        var part = await house.View(called.Parts[0].Id);
        await house.DoPart(called.Parts[0].Id, Chu);
        var half = await house.Mine(dossier);
        house.Clock.Advance(TimeSpan.FromHours(1));
        await house.DoPart(called.Parts[1].Id, TranPhu);
        var whole = await house.Mine(dossier);

        Assert.Equal((DossierStage.Processing, 2), (called.Stage, called.Parts.Count));
        Assert.Equal([$"{called.Code}/1", $"{called.Code}/2"], called.Parts.Select(one => one.Code));
        Assert.All(called.Parts, one => Assert.NotNull(one.Due.Due));
        Assert.Equal([dossier], listed.Rows.Select(row => row.Id));
        Assert.Contains(queue.Rows, row => row.Id == called.Parts[0].Id);
        Assert.Equal((called.Answers, called.Code), (part.Answers, part.Lead?.Code));
        Assert.Contains(part.Papers, paper => paper.Files.Any(file => file.Sha256 == called.Result!.Sha256));
        Assert.Equal((DossierStage.Processing, null), (half.Stage, half.Due.EndedAt));
        Assert.Equal((DossierStage.Settled, WorkKind.Return), (whole.Stage, Assert.Single(whole.Work).Kind));
        Assert.All(whole.Parts, one => Assert.Equal((DossierStage.Delivered, DueState.Early), (one.Stage, one.Due.State)));
        Assert.Equal([DemoHouse.QuySon, Chu, TranPhu], whole.Steps.Select(step => step.Agency).Distinct());
        Assert.All(whole.Parts, one => Assert.Contains(whole.Papers, paper => paper.Files.Any(file => file.Sha256 == one.Result!.Sha256)));
        Must(await house.As(await house.Clerk()).Do(new CollectAtCounter(dossier.Value, whole.Fee - whole.Paid, PaymentMethod.Cash, DemoHouse.QuySon)));
        Must(await house.Do(new DeliverResult(dossier, DossierChannel.Direct, "Vi Văn Thắng")));
        Assert.True((await house.As(await house.Citizen()).Ask(new OpenResult(whole.Parts[1].Id))).Done);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);
        Assert.Equal((0, 0), (await house.Look(db => db.OpenWork.CountAsync()), await house.Look(db => db.Set<RunningTimer>().CountAsync())));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_lawful_refusal_of_a_part_is_an_answer_and_the_lead_goes_on_to_its_own_signature(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AProposed(BeforeTheSignature());
        var part = (await house.Mine(dossier)).Parts[0].Id;

        var early = await house.As(await house.Leader()).Do(new SignResult(dossier));
        var withdrawn = await house.As(await house.Citizen()).Do(new WithdrawDossier(part, "Không cần"));
        await house.DoPart(part, Chu, refusing: true);
        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));

        Assert.NotNull(early.Refusal);
        Assert.Equal(DossierRefusals.IsAPart.Code, withdrawn.Refusal?.Code);
        var settled = await house.Mine(dossier);
        Assert.Equal(DossierStage.Settled, settled.Stage);
        Assert.Contains(settled.History, line => line.What == "part-refused");
        Assert.Contains(settled.Steps, step => step is { Kind: NodeKind.Call, Agency: Chu, LeftAt: not null });
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_open_at_other_agencies_is_stopped_with_the_lead(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AProposed(BeforeTheSignature());
        var part = (await house.Mine(dossier)).Parts[0].Id;

        Must(await house.As(await house.Leader()).Do(new StopDossier(dossier, "Công dân không còn cư trú")));

        Assert.Equal(DossierStage.Stopped, (await house.Mine(part)).Stage);
        Assert.Equal((0, 0), (await house.Look(db => db.OpenWork.CountAsync()), await house.Look(db => db.Set<RunningTimer>().CountAsync())));
    }
}
