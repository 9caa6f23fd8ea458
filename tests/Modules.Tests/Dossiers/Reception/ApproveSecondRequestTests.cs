using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

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
}
