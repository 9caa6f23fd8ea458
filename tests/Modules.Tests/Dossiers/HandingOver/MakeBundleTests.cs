using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Elsewhere;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.TravelScene;

namespace MotCua.Modules.Tests.Dossiers.HandingOver;

public sealed class MakeBundleTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Numbers_run_on_and_only_those_who_give_may_begin(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());

        var first = Must(await house.Do(new MakeBundle(BundleWay.ToSettle, DemoHouse.QuySon, DemoHouse.QuySon)));
        var second = Must(await house.Do(new MakeBundle(BundleWay.ToSettle, DemoHouse.QuySon, DemoHouse.LucNgan)));
        var elsewhere = await house.Do(new MakeBundle(BundleWay.ToSettle, Neighbour, DemoHouse.QuySon));

        Assert.Equal("1/PBG", Must(await house.Ask(new ViewBundle(first))).Number);
        Assert.Equal("2/PBG", Must(await house.Ask(new ViewBundle(second))).Number);
        Assert.True(NotYourAgency.Is(elsewhere.Refusal));
        Assert.Equal(2, Must(await house.Ask(new FindBundles(false))).Rows.Count);
    }
}
