using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Post;

/// <summary>Where the letter with the result is: for the citizen whose it is, for those who know code and telephone, and for the agencies.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record TrackShipment(DossierId Dossier, string? Secret = null) : IQuery<TrackedShipment?>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The number of the post, and how far the letter has come.</summary>
public sealed record TrackedShipment(ShipmentState State, string? Tracking, DateTimeOffset? PostedAt, DateTimeOffset? EndedAt);

internal sealed class TrackShipmentHandler(Database db, Admittance admittance) : IHandler<TrackShipment, TrackedShipment?>
{
    public async Task<TrackedShipment?> Handle(TrackShipment request, CancellationToken cancel)
    {
        var dossier = await db.Dossiers.AsNoTracking().Include(one => one.Consultations).SingleOrDefaultAsync(one => one.Id == request.Dossier, cancel);
        NoSuchDossier.Unless(dossier is not null && admittance.MaySee(dossier, request.Secret));
        var shipment = await db.Shipments.AsNoTracking().Where(one => one.Dossier == request.Dossier).OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancel);
        return shipment is null ? null : new(shipment.State, shipment.Tracking, shipment.PostedAt, shipment.EndedAt);
    }
}
