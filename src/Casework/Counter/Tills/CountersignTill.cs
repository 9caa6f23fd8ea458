using MotCua.Kernel;

namespace MotCua.Counter.Tills;

/// <summary>The head, or whoever keeps the cash, takes the money over from the clerk and says so; nobody does for themselves.</summary>
[Needs(CounterPermissions.Oversee)]
public sealed record CountersignTill(TillId Till, string? Remark = null, int? Version = null) : ICommand<Done>, IConcerns
{
    Guid IConcerns.Subject => Till.Value;
}

internal sealed class CountersignTillHandler(Database db, Floor floor) : IHandler<CountersignTill, Done>
{
    public async Task<Done> Handle(CountersignTill request, CancellationToken cancel)
    {
        var till = CounterRefusals.NoSuchTill.Unless(await db.Tills.FindAsync([request.Till], cancel));
        floor.MustBeAllowed(CounterPermissions.Oversee, till.Agency);
        till.MustBeAt(request.Version);
        till.Countersign(floor.Actor.Id, floor.Actor.Name, request.Remark, floor.Now);
        return default;
    }
}
