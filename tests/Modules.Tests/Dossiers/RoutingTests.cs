using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Modules.Tests.Processes;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.Processes.Design;
using MotCua.Processes.Running;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers;

public sealed class RoutingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Branches_that_run_at_once_are_worked_off_one_after_the_other_and_the_run_ends_with_the_delivery(TestDatabase database)
    {
        await using var house = await House.On(database);
        Must(await house.Do(new ImportProcess(Parallel())));
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());

        List<string> walked = [];
        while ((await house.View(dossier)).Choices is var choices && !choices.Any(choice => choice.LeadsToSignature))
        {
            walked.Add((await house.View(dossier)).Steps[^1].Name);
            Must(await house.Do(new CompleteStep(dossier, Assert.Single(choices).Key)));
        }

        Must(await house.Do(new CompleteStep(dossier, "propose", "Đủ.", new("", ["Ông Vi Văn Thắng"]))));
        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));
        var signed = await Run(house, dossier);
        house.As(await house.Clerk());
        var owed = await house.View(dossier);
        Must(await house.Do(new CollectAtCounter(dossier.Value, owed.Fee - owed.Paid, PaymentMethod.Cash, DemoHouse.QuySon)));
        Must(await house.Do(new DeliverResult(dossier, DossierChannel.Direct, "Vi Văn Thắng")));
        var delivered = await Run(house, dossier);

        Assert.Equal(["tax", "map"], walked);
        Assert.Equal(["return"], signed.Tokens.Select(token => token.At));
        Assert.Equal(RunEnd.Settled, delivered.End);
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

    private static string Parallel() => new Drawing().Start().Clerk("reception").And("a").Task("tax").Task("map").And("b").Task("work").Xor("x").Signing("sign").Clerk("return", 9).End()
        .Chain("start", "reception", "a", "tax", "b", "work", "x").Chain("a", "map", "b").Flow("x", "sign", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true).Chain("sign", "return", "end")
        .Raw($"<extensionElements><mc:process procedure='{Procedure}' level='Commune' decision='1/QĐ-UBND' decidedOn='2023-06-01' from='2023-06-01'/></extensionElements>")
        .Text();
}
