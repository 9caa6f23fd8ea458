using MotCua.Kernel;

namespace MotCua.Counter.Tills;

/// <summary>The clerk counts the cash and hands it over with a sheet of all receipts since the last one; what differs is explained.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record CloseTill(long Counted, string? Reason = null, string? Agency = null, string? IdempotencyKey = null) : ICommand<TillId>, IOnce;

internal sealed class CloseTillHandler(Database db, Floor floor, Cash cash) : IHandler<CloseTill, TillId>
{
    public async Task<TillId> Handle(CloseTill request, CancellationToken cancel)
    {
        var agency = cash.AgencyOf(request.Agency);
        await floor.OneAtATime($"till/{floor.Actor.Id:N}", cancel);
        var open = await cash.Open(agency, cancel);
        var till = Till.Close(agency, floor.Actor.Id, floor.Actor.Name, open.Since, open.Until, open.Expected, request.Counted, request.Reason);
        db.Add(till);
        return till.Id;
    }
}
