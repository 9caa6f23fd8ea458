using MotCua.Documents;
using MotCua.Documents.Sharing;
using MotCua.Documents.Vault;
using MotCua.Kernel;
using static MotCua.Documents.DocumentRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Documents.Sharing;

public sealed class WithdrawShareTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_link_taken_back_leads_nowhere_and_only_its_owner_takes_it_back(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (owner, item) = await house.AHeld();
        var link = Must(await house.Do(new ShareVaultItem(owner, item)));
        var share = Must(await house.Ask(new ViewVaultItem(owner, item))).Shares.Single().Id;

        var other = await house.Citizen("024187000215");
        Assert.True(NotYourVault.Is((await house.As(other).Do(new WithdrawShare(owner, share))).Refusal));
        Assert.True(NoSuchShare.Is((await house.Do(new WithdrawShare(new(other.Id), share))).Refusal));
        Must(await house.As(await house.Citizen()).Do(new WithdrawShare(owner, share)));
        Must(await house.Do(new WithdrawShare(owner, share)));

        Assert.True(NoSuchShare.Is((await house.As(Actor.Nobody).Do(new OpenShare(link.Token))).Refusal));
    }
}
