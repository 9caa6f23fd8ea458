using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers.Post;

/// <summary>The shipments of one's counters in one state, the oldest first: to be made today, on their way, come back, delivered.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record FindShipments(ShipmentState State = ShipmentState.ToPost, string? After = null, int Take = 20) : IQuery<Page<ShipmentView>>;

/// <summary>One shipment with all its postings.</summary>
public sealed record ShipmentView(
    ShipmentId Id, int Version, DossierId Dossier, string Code, string Agency, ShipmentState State, string Recipient, string Address, string? Phone,
    DateTimeOffset WantedAt, string? Tracking, DateTimeOffset? PostedAt, DateTimeOffset? EndedAt, IReadOnlyList<Posting> Attempts);

internal sealed class FindShipmentsHandler(Database db, Desk desk) : IHandler<FindShipments, Page<ShipmentView>>
{
    public async Task<Page<ShipmentView>> Handle(FindShipments request, CancellationToken cancel)
    {
        var found = Of(db, desk).Where(one => one.State == request.State);
        if (ShipmentId.TryParse(request.After, out var after))
        {
            found = found.Where(one => one.Id.CompareTo(after) > 0);
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var rows = await found.OrderBy(one => one.Id).Take(take + 1).ToListAsync(cancel);
        return new([.. rows.Take(take).Select(View)], rows.Count > take ? rows[take - 1].Id.ToString() : null);
    }

    internal static IQueryable<Shipment> Of(Database db, Desk desk)
    {
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.Receive, desk.Today);
        return agencies is [""] ? db.Shipments.AsNoTracking() : db.Shipments.AsNoTracking().Where(one => agencies.Contains(one.Agency));
    }

    internal static ShipmentView View(Shipment one) => new(one.Id, one.Version, one.Dossier, one.Code, one.Agency, one.State, one.Recipient, one.Address, one.Phone, one.WantedAt, one.Tracking, one.PostedAt, one.EndedAt, one.Attempts);
}
