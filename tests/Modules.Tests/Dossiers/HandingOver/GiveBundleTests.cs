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

public sealed class GiveBundleTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_giver_signs_and_the_dossier_says_that_its_originals_are_on_the_way(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.OnPaper(Neighbour);
        var bundle = await house.Packed(dossier);

        var sheet = Must(await house.Do(new GiveBundle(bundle, IdempotencyKey: "giao-1")));
        var repeated = Must(await house.Do(new GiveBundle(bundle, IdempotencyKey: "giao-1")));

        Assert.Equal(sheet.Sha256, repeated.Sha256);
        using var content = new MemoryStream();
        await using (var opened = Must(await house.Ask(new OpenBundleSheet(bundle))).Content)
        {
            await opened.CopyToAsync(content, TestContext.Current.CancellationToken);
        }

        var report = await house.With<ISigner, SignatureReport>(signer => Task.FromResult(signer.Verify(content.ToArray())));
        Assert.Equal(PaperState.Whole, report.State);
        Assert.Contains(report.Signatures, signature => signature.Name == sheet.By);
        Assert.Equal(OriginalsPlace.OnTheWay, (await house.Whereabouts(dossier)).Kind);
        Assert.Contains((await house.View(dossier)).History, line => line.What == "bundle-given" && line.Who == sheet.By);
        Assert.True(BundleClosed.Is((await house.Do(new RemoveFromBundle(bundle, dossier))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_empty_bundle_is_not_given(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());
        var bundle = Must(await house.Do(new MakeBundle(BundleWay.ToSettle, DemoHouse.QuySon, DemoHouse.QuySon)));

        Assert.True(BundleEmpty.Is((await house.Do(new GiveBundle(bundle))).Refusal));
    }
}
