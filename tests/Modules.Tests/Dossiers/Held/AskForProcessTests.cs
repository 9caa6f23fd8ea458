using MotCua.Dossiers;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers.Interlinked;
using MotCua.Modules.Tests.Registers;
using MotCua.Processes.Design;
using MotCua.RegisterSimulator;
using MotCua.Modules.Tests.Processes;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Held;

/// <summary>A process asks the population register where somebody lives, and its gateway goes by what it says: proved, the leader signs; else an official looks.</summary>
public sealed class AskForProcessTests
{
    private static readonly string Process = InterlinkedScene.Begun()
        .Service("residence").Xor("known", "look").Task("check").Signing("sign").Clerk("return", 9).End()
        .Flow("x", "residence", "Tra cứu nơi cư trú", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true)
        .Flow("residence", "known").Flow("known", "sign", when: "found").Flow("known", "check", id: "look")
        .Flow("check", "sign", "Trình", "propose").Chain("sign", "return", "end")
        .Raw($"<extensionElements><mc:process procedure='{RegisterScene.Marital}' level='Commune' decision='1/QĐ-UBND' decidedOn='2023-06-01' from='2023-06-01'/></extensionElements>").Text()
        .Replace("calls=\"look-up\"", $"calls=\"register:{RegisterScene.Residence}\"", StringComparison.Ordinal);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_the_register_proves_stands_in_place_of_the_paper_and_leads_to_the_signature(TestDatabase database)
    {
        await using var scene = await RegisterScene.On(database);
        var house = scene.House;
        var dossier = await Proposed(scene);

        // The deed itself asked nobody: it waits for nobody's hand, but for an answer.
        Assert.Empty(scene.Adapter.Questions);
        Assert.Empty((await house.View(dossier)).Work);
        await house.Deliver();

        var view = await house.View(dossier);
        Assert.Equal("sign", Assert.Single(view.Work).Step);
        Assert.Equal(PaperSource.Register, view.Papers.Single(paper => paper.Key == RegisterScene.Residence).Source);
        Assert.Contains(view.History, line => line is { What: "looked-up", Note: "residence" });
        Assert.Equal(RegisterScene.Number, Assert.Single(scene.Adapter.Questions).Number);
        var row = Assert.Single(Must(await house.Ask(new FindLookUps(dossier))).Rows, row => row.Occasion is LookUpOccasion.Register);
        Assert.Equal(SourceOutcome.Proved, row.Papers[0].Source!.Outcome);

        // Carried again, nothing is asked and nothing moves.
        var step = view.Steps.Single(one => one.Name == "residence").Id;
        Assert.Null(Must(await house.As(Actor.House).Do(new AskForProcess(dossier, step))));
        Assert.Single(scene.Adapter.Questions);
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Officer()).Do(new AskForProcess(dossier, step))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_register_that_is_down_is_written_down_and_an_official_looks(TestDatabase database)
    {
        await using var scene = await RegisterScene.On(database);
        var house = scene.House;
        scene.Adapter.Weather = Weather.Down;
        var dossier = await Proposed(scene);

        await house.Deliver();

        var view = await house.As(await house.Officer()).View(dossier);
        Assert.Equal("check", Assert.Single(view.Work).Step);
        Assert.NotEqual(PaperSource.Register, view.Papers.Single(paper => paper.Key == RegisterScene.Residence).Source);
        Assert.Contains(view.History, line => line is { What: "looked-up-in-vain", Note: "residence" });
        var row = Assert.Single(Must(await house.Ask(new FindLookUps(dossier))).Rows, row => row.Occasion is LookUpOccasion.Register);
        Assert.Equal((LookUpAnswer.Silent, SourceOutcome.Silent), (row.Papers[0].Answer, row.Papers[0].Source!.Outcome));
    }

    private static async Task<DossierId> Proposed(RegisterScene scene)
    {
        var house = scene.House;
        Must(await house.As(Actor.House).Do(new ImportProcess(Process)));
        var dossier = await scene.AtTheCounter();
        Must(await house.Do(new CheckPapers(dossier, [.. (await house.View(dossier)).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        Must(await house.Do(new AcceptDossier(dossier)));
        house.As(await house.Officer());
        Must(await house.Do(new CompleteStep(dossier, "propose", "Đủ.", new("", ["Ông Vi Văn Thắng"]))));
        return dossier;
    }
}
