using MotCua.Documents;
using MotCua.Documents.Sharing;
using MotCua.Documents.Vault;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.People;
using static MotCua.Documents.DocumentRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Documents.Sharing;

public sealed class ShareVaultItemTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_link_holds_a_day_where_nothing_else_is_said_and_only_its_hash_is_kept(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (owner, item) = await house.AHeld();

        var link = Must(await house.Do(new ShareVaultItem(owner, item, ForWhom: " Trường mầm non ")));

        Assert.Equal(house.Clock.GetUtcNow().AddHours(24), link.EndsAt);
        Assert.Equal(43, link.Token.Length);
        Assert.NotEqual(link.Token, Must(await house.Do(new ShareVaultItem(owner, item))).Token);
        var kept = await house.Look(db => Task.FromResult(db.Set<VaultShare>().OrderBy(share => share.Id).First()));
        Assert.Equal((64, "Trường mầm non"), (kept.TokenHash.Length, kept.ForWhom));
        Assert.DoesNotContain(link.Token, kept.TokenHash, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_the_owner_only_what_is_good_and_at_most_thirty_days(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (owner, item) = await house.AHeld();

        Assert.True(ShareTime.Is((await house.Do(new ShareVaultItem(owner, item, 721))).Refusal));
        Assert.True(ShareTime.Is((await house.Do(new ShareVaultItem(owner, item, 0))).Refusal));
        var other = await house.Citizen("024187000215");
        Assert.True(NotYourVault.Is((await house.As(other).Do(new ShareVaultItem(owner, item))).Refusal));
        Assert.True(NoSuchVaultItem.Is((await house.Do(new ShareVaultItem(new(other.Id), item))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new ShareVaultItem(owner, item))).Refusal));
    }
}

/// <summary>A citizen with one paper in the vault: the result of a dossier.</summary>
internal static class SharingScene
{
    public static async Task<(PersonId Owner, VaultItemId Item)> AHeld(this House house)
    {
        await house.ASigned();
        var citizen = await house.Citizen();
        return (new(citizen.Id), Must(await house.As(citizen).Ask(new OpenVault(new(citizen.Id)))).Single().Id);
    }
}
