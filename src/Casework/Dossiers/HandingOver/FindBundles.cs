using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers.HandingOver;

/// <summary>The bundles that one's agencies give or get, newest first.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindBundles(bool Incoming, string? After = null, int Take = 20, BundleState? State = null) : IQuery<Page<BundleLineView>>;

/// <summary>One bundle in a list.</summary>
public sealed record BundleLineView(BundleId Id, string Number, BundleWay Way, BundleState State, string From, string To, int Dossiers, string MadeBy, DateTimeOffset MadeAt, DateTimeOffset? GivenAt, DateTimeOffset? TakenAt);

internal sealed class FindBundlesHandler(Database db, Desk desk) : IHandler<FindBundles, Page<BundleLineView>>
{
    public async Task<Page<BundleLineView>> Handle(FindBundles request, CancellationToken cancel)
    {
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today);
        var found = db.Bundles.AsNoTracking();
        if (agencies is not [""])
        {
            found = request.Incoming ? found.Where(bundle => agencies.Contains(bundle.To)) : found.Where(bundle => agencies.Contains(bundle.From));
        }

        if (request.Incoming)
        {
            found = found.Where(bundle => bundle.State != BundleState.Packing);
        }

        if (request.State is { } state)
        {
            found = found.Where(bundle => bundle.State == state);
        }

        if (BundleId.TryParse(request.After, out var after))
        {
            found = found.Where(bundle => bundle.Id.CompareTo(after) < 0);
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var rows = await found.OrderByDescending(bundle => bundle.Id).Take(take + 1)
            .Select(bundle => new { bundle.Id, bundle.Number, bundle.Way, bundle.State, bundle.FromName, bundle.ToName, bundle.Rows.Count, bundle.MadeBy, bundle.MadeAt, bundle.Given, bundle.Taken })
            .ToListAsync(cancel);
        return new(
            [.. rows.Take(take).Select(row => new BundleLineView(row.Id, row.Number, row.Way, row.State, row.FromName, row.ToName, row.Count, row.MadeBy, row.MadeAt, row.Given?.At, row.Taken?.At))],
            rows.Count > take ? rows[take - 1].Id.ToString() : null);
    }
}
