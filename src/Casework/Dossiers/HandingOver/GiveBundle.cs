using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.HandingOver;

/// <summary>The giver signs the sheet; from now on the originals are on their way, and every dossier of the bundle says so.</summary>
[Needs(DossierPermissions.View)]
public sealed record GiveBundle(BundleId Bundle, int? Version = null, string? IdempotencyKey = null) : ICommand<SignedHandOver>, IOnce;

internal sealed class GiveBundleHandler(Database db, Desk desk, Bundling bundling) : IHandler<GiveBundle, SignedHandOver>, IPrepare<GiveBundle>
{
    private SignedPaper? prepared;

    public async Task Prepare(GiveBundle request, CancellationToken cancel)
    {
        var bundle = await Mine(request, cancel);
        if (bundle.State is BundleState.Packing && bundle.Rows.Count > 0)
        {
            prepared = await bundling.Sign(bundle, taking: false, cancel);
        }
    }

    public async Task<SignedHandOver> Handle(GiveBundle request, CancellationToken cancel)
    {
        var bundle = await Mine(request, cancel);
        bundle.MustBeAt(request.Version);
        BundleClosed.Unless(bundle.State is BundleState.Packing);
        var paper = BundleEmpty.Unless(prepared);
        bundle.MustBeAt(paper.Version);
        var sheet = await bundling.Register(bundle, paper, taking: false, cancel);
        bundle.Give(sheet);
        foreach (var row in bundle.Rows)
        {
            (await db.Dossier(row.Dossier, cancel)).Travel("bundle-given", desk.Hand, desk.Now, $"{bundle.Number}, {bundle.ToName}");
        }

        return sheet;
    }

    private async Task<Bundle> Mine(GiveBundle request, CancellationToken cancel)
    {
        var bundle = await bundling.Get(request.Bundle, cancel);
        NotYourAgency.Unless(bundling.MayGive(bundle.Way, bundle.From));
        return bundle;
    }
}
