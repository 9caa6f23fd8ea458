using MotCua.Documents;
using MotCua.Documents.Sharing;
using MotCua.Documents.Vault;
using MotCua.Kernel;
using static MotCua.Documents.DocumentRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Documents.Sharing;

public sealed class OpenShareTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whoever_has_the_link_sees_that_one_paper_and_its_owner_sees_how_often(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (owner, item) = await house.AHeld();
        var card = Must(await house.Ask(new ViewVaultItem(owner, item))).Item;
        var link = Must(await house.Do(new ShareVaultItem(owner, item)));

        var seen = Must(await house.As(Actor.Nobody).Do(new OpenShare(link.Token)));
        Must(await house.Do(new OpenShare(link.Token)));
        await using var content = Must(await house.Do(new FetchShare(link.Token))).Content;

        Assert.Equal((card.Title, card.Number, true), (seen.Title, seen.Number, seen.IsGood));
        using var all = new MemoryStream();
        await content.CopyToAsync(all, TestContext.Current.CancellationToken);
        Assert.Equal(card.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(all.ToArray())));
        var share = Assert.Single(Must(await house.As(await house.Citizen()).Ask(new ViewVaultItem(owner, item))).Shares);
        Assert.Equal((2, house.Clock.GetUtcNow(), true), (share.Opens, share.LastOpenedAt, share.IsOpen));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task After_so_many_openings_it_leads_nowhere_and_its_owner_sees_that(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (owner, item) = await house.AHeld();
        Assert.True(ShareOpens.Is((await house.Do(new ShareVaultItem(owner, item, Opens: 0))).Refusal));
        Assert.True(ShareOpens.Is((await house.Do(new ShareVaultItem(owner, item, Opens: 101))).Refusal));
        var link = Must(await house.Do(new ShareVaultItem(owner, item, Opens: 2)));
        house.As(Actor.Nobody);

        // Three at once for two openings.
        var opened = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => house.Do(new OpenShare(link.Token))));

        Assert.Equal(2, opened.Count(one => one.Done));
        Assert.True(NoSuchShare.Is(opened.First(one => !one.Done).Refusal));
        // Whoever opened it still takes the paper away.
        await using (Must(await house.Do(new FetchShare(link.Token))).Content)
        {
        }

        var share = Assert.Single(Must(await house.As(await house.Citizen()).Ask(new ViewVaultItem(owner, item))).Shares);
        Assert.Equal((2, 2, 1, false, true), (share.Opens, share.MostOpens, share.Fetches, share.IsOpen, share.IsUsedUp));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Ended_and_never_made_are_one_and_the_same(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (owner, item) = await house.AHeld();
        var link = Must(await house.Do(new ShareVaultItem(owner, item, 1)));
        house.Clock.Advance(TimeSpan.FromHours(1));

        var ended = await house.As(Actor.Nobody).Do(new OpenShare(link.Token));
        var never = await house.Do(new OpenShare("không có"));
        Assert.Equal(ended.Refusal, never.Refusal);
        Assert.True(NoSuchShare.Is(ended.Refusal));
        Assert.True(NoSuchShare.Is((await house.Do(new FetchShare(link.Token))).Refusal));
    }
}
