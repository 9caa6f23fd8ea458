using MotCua.Documents;
using MotCua.Documents.Checking;
using MotCua.Documents.Vault;
using MotCua.Dossiers;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Result;

public sealed class RevokeResultTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_taken_back_is_no_longer_held_and_whoever_checks_it_learns_so(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASigned();

        Must(await house.As(await house.Leader()).Do(new RevokeResult(dossier, " Cấp sai thông tin ")));

        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Settled, house.Clock.GetUtcNow(), "Cấp sai thông tin"), (view.Stage, view.Result!.RevokedAt, view.Result.RevokedWhy));
        Assert.Contains(view.History, line => line is { What: "result-revoked", Note: "Cấp sai thông tin" });
        Assert.NotNull(Must(await house.Ask(new VerifyDocument(view.Result.VerificationCode))).RevokedAt);
        var citizen = await house.Citizen();
        var item = Assert.Single(Must(await house.As(citizen).Ask(new OpenVault(new(citizen.Id)))));
        Assert.Equal((false, "Cấp sai thông tin"), (item.IsGoodOn(house.Clock.Today()), item.RevokedWhy));
        Assert.Empty(await house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(new(citizen.Id), item.PaperType, default)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_once_with_a_reason_and_by_the_leader_of_those_who_settled(TestDatabase database)
    {
        await using var house = await House.On(database);
        var open = await house.AtTheSignature();
        Assert.True(NoResultToRevoke.Is((await house.As(await house.Leader()).Do(new RevokeResult(open, "Sai"))).Refusal));
        Must(await house.Do(new SignResult(open)));

        Assert.True(ReasonMissing.Is((await house.Do(new RevokeResult(open, " "))).Refusal));
        Assert.True(NotYourAgency.Is((await house.As(await house.Leader("H02.24.02")).Do(new RevokeResult(open, "Sai"))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Officer()).Do(new RevokeResult(open, "Sai"))).Refusal));
        Must(await house.As(await house.Leader()).Do(new RevokeResult(open, "Sai")));
        Assert.True(NoResultToRevoke.Is((await house.Do(new RevokeResult(open, "Sai"))).Refusal));
    }
}
