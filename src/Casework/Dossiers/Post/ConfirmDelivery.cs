using MotCua.Kernel;

namespace MotCua.Dossiers.Post;

/// <summary>The post says that the letter was handed over, and to whom: that is the proof by which the dossier counts as delivered.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record ConfirmDelivery(ShipmentId Shipment, string ReceivedBy, int? Version = null) : ICommand<Done>;

internal sealed class ConfirmDeliveryHandler(Desk desk, Routing routing, Shipping shipping) : IHandler<ConfirmDelivery, Done>
{
    public async Task<Done> Handle(ConfirmDelivery request, CancellationToken cancel)
    {
        var shipment = await shipping.Get(request.Shipment, request.Version, cancel);
        shipment.Arrive(request.ReceivedBy, desk.Now);
        var dossier = await desk.InHand(shipment.Dossier, DossierPermissions.Receive, null, cancel);
        await routing.Finish(dossier, cancel);
        dossier.Deliver(new(desk.Now, DossierChannel.Post, request.ReceivedBy.Trim(), shipment.Attempts[^1].PostedBy, shipment.Tracking), desk.Hand, desk.Now, await desk.Calendars(cancel));
        return default;
    }
}
