using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.HandingOver;

/// <summary>Where the paper originals of a dossier are now, and every trip they made.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindOriginals(DossierId Dossier) : IQuery<OriginalsView>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The place of the originals, and who gave them to whom at which hour.</summary>
public sealed record OriginalsView(Whereabouts Now, IReadOnlyList<TripView> Trips);

/// <summary>One trip on a signed sheet.</summary>
public sealed record TripView(Guid Bundle, string Number, string From, string To, string? GivenBy, DateTimeOffset? GivenAt, string? TakenBy, DateTimeOffset? TakenAt, BundleFinding Finding, string? Remark);

internal sealed class FindOriginalsHandler(Database db, Admittance admittance, Originals originals) : IHandler<FindOriginals, OriginalsView>
{
    public async Task<OriginalsView> Handle(FindOriginals request, CancellationToken cancel)
    {
        var dossier = await db.Dossiers.AsNoTracking().Include(one => one.Consultations).SingleOrDefaultAsync(one => one.Id == request.Dossier, cancel);
        NoSuchDossier.Unless(dossier is not null && admittance.MaySee(dossier));
        var trips = await originals.Trips(dossier.Id, cancel);
        return new(await originals.Of(dossier, cancel),
            [.. trips.Select(trip => new TripView(trip.Bundle, trip.Number, trip.FromName, trip.ToName, trip.Given?.By, trip.Given?.At, trip.Taken?.By, trip.Taken?.At, trip.Finding, trip.Remark))]);
    }
}
