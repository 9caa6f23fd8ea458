using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Interlinked;

/// <summary>The interlinked procedures of the demo province, lived through by its own people.</summary>
public sealed class DemoInterlinkedTests
{
    [Theory]
    [InlineData("2.002621", DemoHouse.QuySon, new[] { "H02.24.01.01", "H02.24.05" })]
    [InlineData("2.002622", DemoHouse.QuySon, new[] { "H02.24.01.01", DemoHouse.QuySon })]
    [InlineData("2.002623", DemoHouse.LucNgan, new[] { "H02.24.06" })]
    public async Task Filed_once_done_by_all_and_back_in_time(string procedure, string lead, string[] others)
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        house.As(await house.Clerk(lead));
        var dossier = Must(await house.Do(new ReceiveAtCounter(procedure, null, lead, lead, new NewPerson(PersonKind.Citizen, "Vi Văn Thắng", "024085000112", null, null, null, null))));
        Must(await house.Do(new CheckPapers(dossier, [.. (await house.View(dossier)).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        Must(await house.Do(new AcceptDossier(dossier)));

        await house.WorkOff(dossier);
        var called = await Look(house, dossier);
        foreach (var part in called.Parts)
        {
            await house.WorkOff(part.Id);
        }

        var whole = await Look(house, dossier);
        Assert.Equal(others.Order(), (await Task.WhenAll(called.Parts.Select(part => Look(house, part.Id)))).Select(part => part.CompetentAgency).Order());
        Assert.Equal((DossierStage.Processing, DossierStage.Settled), (called.Stage, whole.Stage));
        Assert.All(whole.Parts, part => Assert.False(part.Result!.IsRefusal));
        Assert.Equal(DueState.Early, whole.Due.State);
    }

    private static async Task<DossierView> Look(House house, DossierId dossier) => Must(await house.As(Actor.House).Ask(new ViewMyDossier(dossier)));
}
