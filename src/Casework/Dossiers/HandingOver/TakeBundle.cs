using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.HandingOver;

/// <summary>The receiver confirms the sheet row by row, what is there and what is missing, and signs it.</summary>
[Needs(DossierPermissions.View)]
public sealed record TakeBundle(BundleId Bundle, IReadOnlyList<RowFinding> Findings, int? Version = null, string? IdempotencyKey = null) : ICommand<SignedHandOver>, IOnce;

internal sealed class TakeBundleHandler(Database db, Desk desk, Bundling bundling) : IHandler<TakeBundle, SignedHandOver>, IPrepare<TakeBundle>
{
    private SignedPaper? prepared;

    public async Task Prepare(TakeBundle request, CancellationToken cancel)
    {
        var bundle = await Mine(request, cancel);
        if (bundle.State is BundleState.OnTheWay)
        {
            bundle.Take(request.Findings, desk.Hand);
            prepared = await bundling.Sign(bundle, taking: true, cancel);
        }
    }

    public async Task<SignedHandOver> Handle(TakeBundle request, CancellationToken cancel)
    {
        var bundle = await Mine(request, cancel);
        bundle.MustBeAt(request.Version);
        bundle.Take(request.Findings, desk.Hand);
        var paper = BundleNotOnTheWay.Unless(prepared);
        bundle.MustBeAt(paper.Version);
        var sheet = await bundling.Register(bundle, paper, taking: true, cancel);
        bundle.SignTaken(sheet);
        foreach (var row in bundle.Rows)
        {
            var what = row.Finding is BundleFinding.Missing ? "bundle-missing" : "bundle-taken";
            (await db.Dossier(row.Dossier, cancel)).Travel(what, desk.Hand, desk.Now, $"{bundle.Number}, {bundle.FromName}", row.Remark);
        }

        return sheet;
    }

    private async Task<Bundle> Mine(TakeBundle request, CancellationToken cancel)
    {
        var bundle = await bundling.Get(request.Bundle, cancel);
        NotYourAgency.Unless(bundling.MayTake(bundle.Way, bundle.To));
        return bundle;
    }
}
