using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Post;

/// <summary>Fetches a shipment of one's own counter.</summary>
internal sealed class Shipping(Database db, Desk desk)
{
    public async Task<Shipment> Get(ShipmentId id, int? version, CancellationToken cancel)
    {
        var shipment = NoSuchShipment.Unless(await db.Shipments.SingleOrDefaultAsync(one => one.Id == id, cancel));
        NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.Receive, shipment.Agency, desk.Today));
        shipment.MustBeAt(version);
        return shipment;
    }
}
