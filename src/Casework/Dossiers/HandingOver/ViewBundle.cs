using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.HandingOver;

/// <summary>One bundle with its rows, and what one may do with it.</summary>
[Needs(DossierPermissions.View)]
public sealed record ViewBundle(BundleId Bundle) : IQuery<BundleView>, IConcerns
{
    public Guid Subject => Bundle.Value;
}

/// <summary>A bundle as both its ends see it.</summary>
public sealed record BundleView(
    BundleId Id, int Version, string Number, BundleWay Way, BundleState State, string From, string FromName, string To, string ToName, string MadeBy, DateTimeOffset MadeAt,
    SignedHandOver? Given, SignedHandOver? Taken, IReadOnlyList<BundleRowView> Rows, bool MayGive, bool MayTake);

/// <summary>One dossier in it.</summary>
public sealed record BundleRowView(DossierId Dossier, string Code, string Applicant, string Procedure, string Papers, int Originals, int Copies, BundleFinding Finding, string? Remark);

internal sealed class ViewBundleHandler(Desk desk, Bundling bundling) : IHandler<ViewBundle, BundleView>
{
    public async Task<BundleView> Handle(ViewBundle request, CancellationToken cancel)
    {
        var bundle = await bundling.Get(request.Bundle, cancel);
        NoSuchBundle.Unless(bundling.MaySee(bundle));
        return new(bundle.Id, bundle.Version, bundle.Number, bundle.Way, bundle.State, bundle.From, bundle.FromName, bundle.To, bundle.ToName, bundle.MadeBy, bundle.MadeAt, bundle.Given, bundle.Taken,
            [.. bundle.Rows.OrderBy(row => row.PutAt).Select(row => new BundleRowView(row.Dossier, row.Code, row.Applicant, row.Procedure, row.Papers, row.Originals, row.Copies, row.Finding, row.Remark))],
            bundling.MayGive(bundle.Way, bundle.From),
            bundling.MayTake(bundle.Way, bundle.To) && bundle.Given?.ById != desk.Actor.Id);
    }
}
