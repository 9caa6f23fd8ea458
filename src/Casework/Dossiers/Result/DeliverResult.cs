using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Result;

/// <summary>The result goes to the citizen, with who received it; a late one as readily as one on time.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record DeliverResult(DossierId Dossier, DossierChannel Channel, string ReceivedBy, string? Remark = null, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class DeliverResultHandler(Desk desk, Routing routing) : IHandler<DeliverResult, Done>
{
    public async Task<Done> Handle(DeliverResult request, CancellationToken cancel)
    {
        NeedsShipment.If(request.Channel is DossierChannel.Post);
        var dossier = await desk.InHand(request.Dossier, DossierPermissions.Receive, request.Version, cancel);
        await routing.Finish(dossier, cancel);
        dossier.Deliver(new(desk.Now, request.Channel, request.ReceivedBy.Trim(), desk.Hand.Name, request.Remark), desk.Hand, desk.Now, await desk.Calendars(cancel));
        return default;
    }
}
