using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Post;

/// <summary>The letter with the result was given to the public post, under its number.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record PostShipment(ShipmentId Shipment, string Tracking, PostAddress To, int? Version = null) : ICommand<Done>;

internal sealed class PostShipmentHandler(Database db, Desk desk, Shipping shipping) : IHandler<PostShipment, Done>
{
    public async Task<Done> Handle(PostShipment request, CancellationToken cancel)
    {
        var shipment = await shipping.Get(request.Shipment, request.Version, cancel);
        var dossier = await db.Dossier(shipment.Dossier, cancel);
        PaymentOpen.If(dossier.Paid < dossier.Fee);
        shipment.Post(request.Tracking, request.To, desk.Hand, desk.Now);
        TrackingTaken.If(await db.Shipments.AnyAsync(one => one.Id != shipment.Id && one.Tracking == shipment.Tracking, cancel));
        dossier.Travel("posted", desk.Hand, desk.Now, shipment.Tracking!);
        return default;
    }
}
