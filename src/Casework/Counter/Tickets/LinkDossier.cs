using MotCua.Dossiers;
using MotCua.Kernel;

namespace MotCua.Counter.Tickets;

/// <summary>A dossier opened at the counter came of the ticket that is at the clerk's window; whoever brought papers has come.</summary>
internal sealed class LinkDossier(Floor floor) : IReactTo<DossierBrought>
{
    public async Task React(DossierBrought happened, CancellationToken cancel)
    {
        if (await floor.OwnSeat(cancel) is { } seat && await floor.AtWindow(seat, cancel) is { } ticket)
        {
            ticket.Bring(happened.Dossier.Value, floor.Now);
            await floor.Moved(seat.Agency, cancel);
        }
    }
}
