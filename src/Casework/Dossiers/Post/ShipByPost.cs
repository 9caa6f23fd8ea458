using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Post;

/// <summary>A result that its citizen wants by post waits from now on to be posted.</summary>
internal sealed class ShipByPost(Database db, Desk desk) : IReactTo<ResultIssued>
{
    public async Task React(ResultIssued happened, CancellationToken cancel)
    {
        var dossier = await db.Dossier(happened.Dossier, cancel);
        if (dossier.ReturnBy is DossierChannel.Post && !await db.Shipments.AnyAsync(one => one.Dossier == dossier.Id, cancel))
        {
            db.Add(Shipment.Of(dossier, desk.Now));
        }
    }
}

/// <summary>Who got the result at the counter needs no letter any more.</summary>
internal sealed class DropOnceDelivered(Database db, Desk desk) : IReactTo<ResultDelivered>
{
    public async Task React(ResultDelivered happened, CancellationToken cancel)
    {
        foreach (var shipment in await db.Shipments.Where(one => one.Dossier == happened.Dossier).ToListAsync(cancel))
        {
            shipment.Drop(desk.Now);
        }
    }
}
