using MotCua.Kernel;

namespace MotCua.Counter.Tills;

/// <summary>One sheet, for the clerk who wrote it and for those who take the money over.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewTill(TillId Till) : IQuery<TillView>;

/// <summary>The sheet as it was closed, with its receipts and whoever countersigned it.</summary>
public sealed record TillView(
    TillId Id, CashSheet Sheet, long Expected, long Counted, string? Reason, DateTimeOffset ClosedAt, string? TakenOverBy, DateTimeOffset? TakenOverAt, string? Remark, bool MayCountersign, int Version);

internal sealed class ViewTillHandler(Database db, Floor floor, Cash cash) : IHandler<ViewTill, TillView>
{
    public async Task<TillView> Handle(ViewTill request, CancellationToken cancel)
    {
        var till = CounterRefusals.NoSuchTill.Unless(await db.Tills.FindAsync([request.Till], cancel));
        var oversees = floor.May(CounterPermissions.Oversee, till.Agency);
        CounterRefusals.NotYourHall.Unless(oversees || till.Officer == floor.Actor.Id);
        return new(till.Id, await cash.Of(till, cancel), till.Expected, till.Counted, till.Reason, till.ClosedAt, till.TakenOverByName, till.TakenOverAt, till.Remark,
            oversees && till.Officer != floor.Actor.Id && till.TakenOverAt is null, till.Version);
    }
}
