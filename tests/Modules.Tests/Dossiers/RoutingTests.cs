using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.Processes.Design;
using MotCua.Processes.Running;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers;

public sealed class RoutingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_branches_are_open_at_once_and_two_officers_finish_them_without_losing_one_another(TestDatabase database)
    {
        await using var house = await House.On(database);
        Must(await house.Do(new ImportProcess(TwoAtOnce())));
        var dossier = await house.AnAccepted();
        var open = (await house.As(await house.Officer()).View(dossier)).Work;
        var before = await house.View(dossier);

        var unnamed = await house.Do(new CompleteStep(dossier, before.Choices[0].Key));
        Must(await house.Do(new CompleteStep(dossier, open[0].Choices[0].Key, Version: before.Version, Work: open[0].Id)));
        var stale = await house.Do(new CompleteStep(dossier, open[1].Choices[0].Key, Version: before.Version, Work: open[1].Id));
        var again = await house.Do(new CompleteStep(dossier, open[0].Choices[0].Key, Work: open[0].Id));
        var half = await house.View(dossier);
        Must(await house.Do(new CompleteStep(dossier, open[1].Choices[0].Key, Version: half.Version, Work: open[1].Id)));
        var met = await house.View(dossier);

        Assert.Equal(["map", "tax"], open.Select(work => work.Step).Order());
        Assert.Equal(DossierRefusals.SayWhichWork.Code, unnamed.Refusal?.Code);
        Assert.Equal(KernelRefusals.ChangedMeanwhile.Code, stale.Refusal?.Code);
        Assert.Equal(DossierRefusals.WorkDone.Code, again.Refusal?.Code);
        Assert.Equal([open[1].Step], half.Work.Select(work => work.Step));
        Assert.Equal(["work"], met.Work.Select(work => work.Step));
        Assert.Equal(["reception", "tax", "map"], met.Steps.Where(step => step.LeftAt is not null).OrderBy(step => step.ArrivedAt).ThenBy(step => step.Name == "map").Select(step => step.Name));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_queue_holds_each_open_piece_once_and_the_run_ends_with_the_delivery(TestDatabase database)
    {
        await using var house = await House.On(database);
        Must(await house.Do(new ImportProcess(TwoAtOnce())));
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        var first = Must(await house.Ask(new FindQueue(Role.Officer, Take: 1)));
        var second = Must(await house.Ask(new FindQueue(Role.Officer, After: first.Next, Take: 1)));
        foreach (var piece in (await house.View(dossier)).Work)
        {
            Must(await house.Do(new CompleteStep(dossier, Assert.Single(piece.Choices).Key, Work: piece.Id)));
        }

        Must(await house.Do(new CompleteStep(dossier, "propose", "Đủ.", new("", ["Ông Vi Văn Thắng"]))));
        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));
        var signed = await Run(house, dossier);
        house.As(await house.Clerk());
        var owed = await house.View(dossier);
        Must(await house.Do(new CollectAtCounter(dossier.Value, owed.Fee - owed.Paid, PaymentMethod.Cash, DemoHouse.QuySon)));
        Must(await house.Do(new DeliverResult(dossier, DossierChannel.Direct, "Vi Văn Thắng")));
        var delivered = await Run(house, dossier);

        Assert.Equal((dossier, dossier), (first.Rows[0].Id, second.Rows[0].Id));
        Assert.NotEqual(first.Rows[0].Work, second.Rows[0].Work);
        Assert.Null(second.Next);
        Assert.Equal(["return"], signed.Tokens.Select(token => token.At));
        Assert.Equal(RunEnd.Settled, delivered.End);
        Assert.Equal(0, await house.Look(db => db.OpenWork.CountAsync()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_stopped_dossier_leaves_nothing_open_in_its_run(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();

        Must(await house.As(await house.Leader()).Do(new StopDossier(dossier, "Không thuộc thẩm quyền")));

        var run = await Run(house, dossier);
        Assert.Equal(RunEnd.Stopped, run.End);
        Assert.Empty(run.Tokens);
    }

    private static async Task<RunState> Run(House house, DossierId dossier) =>
        RunState.FromJson((await house.Look(db => db.Dossiers.AsNoTracking().Where(one => one.Id == dossier).Select(one => one.Run).SingleAsync()))!);
}
