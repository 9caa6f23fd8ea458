using MotCua.Kernel;

namespace MotCua.Dossiers.Post;

/// <summary>The post brought the letter back undelivered; it may be posted again, or fetched at the counter.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record TakeBackShipment(ShipmentId Shipment, string Reason, int? Version = null) : ICommand<Done>;

internal sealed class TakeBackShipmentHandler(Database db, Desk desk, Shipping shipping) : IHandler<TakeBackShipment, Done>
{
    public async Task<Done> Handle(TakeBackShipment request, CancellationToken cancel)
    {
        var shipment = await shipping.Get(request.Shipment, request.Version, cancel);
        shipment.ComeBack(request.Reason, desk.Now);
        (await db.Dossier(shipment.Dossier, cancel)).Travel("post-returned", desk.Hand, desk.Now, shipment.Tracking!, request.Reason);
        return default;
    }
}
