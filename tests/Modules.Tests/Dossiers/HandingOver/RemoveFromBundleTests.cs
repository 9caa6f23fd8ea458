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

public sealed class RemoveFromBundleTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_taken_out_lies_at_the_one_stop_again(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.OnPaper(Neighbour);
        var bundle = await house.Packed(dossier);

        Must(await house.Do(new RemoveFromBundle(bundle, dossier)));

        Assert.Empty(Must(await house.Ask(new ViewBundle(bundle))).Rows);
        Assert.Equal(OriginalsPlace.AtOneStop, (await house.Whereabouts(dossier)).Kind);
        Assert.True(NotInBundle.Is((await house.Do(new RemoveFromBundle(bundle, dossier))).Refusal));
    }
}
