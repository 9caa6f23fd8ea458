using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.HandingOver;

/// <summary>In what place paper originals can be.</summary>
public enum OriginalsPlace { Nowhere, AtOneStop, InBundle, OnTheWay, WithThoseWhoSettle, Missing, GivenBack }

/// <summary>Where the originals of a dossier are, with whom and since when; on the way, also in which bundle.</summary>
public sealed record Whereabouts(OriginalsPlace Kind, string? Agency, string? With, DateTimeOffset? Since, Guid? Bundle, string? Sheet);

/// <summary>Reads off the sheets where the originals of a dossier are; the last sheet that carries it says so.</summary>
internal sealed class Originals(Database db)
{
    public async Task<Whereabouts> Of(Dossier dossier, CancellationToken cancel)
    {
        var trips = await Trips(dossier.Id, cancel);
        var last = trips is [.., var newest] ? newest : null;
        return last switch
        {
            null when dossier.Papers.All(paper => paper.Source is not PaperSource.Counter) => new(OriginalsPlace.Nowhere, null, null, null, null, null),
            null or { Way: BundleWay.BackToOneStop, State: BundleState.Taken, Finding: not BundleFinding.Missing } when dossier.Delivery is { } given => new(OriginalsPlace.GivenBack, null, given.ReceivedBy, given.At, null, null),
            null => new(OriginalsPlace.AtOneStop, dossier.ReceivingAgency, null, dossier.AcceptedAt ?? dossier.SubmittedAt, null, null),
            { State: BundleState.Packing } => new(OriginalsPlace.InBundle, last.From, last.MadeBy, last.PutAt, last.Bundle, last.Number),
            { State: BundleState.OnTheWay } => new(OriginalsPlace.OnTheWay, last.To, last.Given!.By, last.Given.At, last.Bundle, last.Number),
            { Finding: BundleFinding.Missing } => new(OriginalsPlace.Missing, last.From, last.Given!.By, last.Taken!.At, last.Bundle, last.Number),
            { Way: BundleWay.ToSettle } => new(OriginalsPlace.WithThoseWhoSettle, last.To, last.Taken!.By, last.Taken.At, null, last.Number),
            _ => new(OriginalsPlace.AtOneStop, last.To, last.Taken!.By, last.Taken.At, null, last.Number),
        };
    }

    /// <summary>Every bundle the dossier travelled in, oldest first.</summary>
    public async Task<IReadOnlyList<Trip>> Trips(DossierId dossier, CancellationToken cancel)
    {
        var rows = await (
            from row in db.Set<BundleRow>().AsNoTracking()
            where row.Dossier == dossier
            join bundle in db.Bundles.AsNoTracking() on EF.Property<BundleId>(row, "BundleId") equals bundle.Id
            orderby row.PutAt, row.Id
            select new { row, bundle }).Take(Most).ToListAsync(cancel);
        return
        [
            .. rows.Select(one => new Trip(one.bundle.Id.Value, one.bundle.Number, one.bundle.Way, one.bundle.State, one.bundle.From, one.bundle.FromName, one.bundle.To, one.bundle.ToName,
                one.bundle.MadeBy, one.row.PutAt, one.bundle.Given, one.bundle.Taken, one.row.Finding, one.row.Remark)),
        ];
    }

    /// <summary>The originals lie where the bundle is packed.</summary>
    public static bool LiesWith(Whereabouts place, Bundle bundle) => bundle.Way is BundleWay.ToSettle
        ? place.Kind is OriginalsPlace.AtOneStop or OriginalsPlace.Missing && place.Agency == bundle.From
        : place.Kind is OriginalsPlace.Nowhere || (place.Kind is OriginalsPlace.WithThoseWhoSettle or OriginalsPlace.Missing && place.Agency == bundle.From);

    private const int Most = 50;
}

/// <summary>One trip of a dossier's originals.</summary>
internal sealed record Trip(
    Guid Bundle, string Number, BundleWay Way, BundleState State, string From, string FromName, string To, string ToName, string MadeBy, DateTimeOffset PutAt,
    SignedHandOver? Given, SignedHandOver? Taken, BundleFinding Finding, string? Remark);
