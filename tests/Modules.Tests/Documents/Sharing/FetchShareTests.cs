using MotCua.Documents;
using MotCua.Documents.Sharing;
using MotCua.Kernel;
using static MotCua.Documents.DocumentRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Documents.Sharing;

public sealed class FetchShareTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Taken_away_so_often_and_no_more(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (owner, item) = await house.AHeld();
        var link = Must(await house.Do(new ShareVaultItem(owner, item, Opens: 1)));
        house.As(Actor.Nobody);

        for (var times = 0; times < 3; times++)
        {
            await using var content = Must(await house.Do(new FetchShare(link.Token))).Content;
        }

        Assert.True(NoSuchShare.Is((await house.Do(new FetchShare(link.Token))).Refusal));
    }
}
