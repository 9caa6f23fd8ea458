using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Counter.Tills;

/// <summary>The sheets of an agency for those who take the money over, or a clerk's own; the latest first.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindTills(DateTimeOffset? Before = null) : IQuery<TillsFound>;

/// <summary>A page of sheets.</summary>
public sealed record TillsFound(IReadOnlyList<TillRow> Rows, DateTimeOffset? Next);

/// <summary>A sheet in a list.</summary>
public sealed record TillRow(TillId Id, string Agency, string Officer, DateTimeOffset ClosedAt, long Expected, long Counted, string? TakenOverBy);

internal sealed class FindTillsHandler(Database db, Floor floor) : IHandler<FindTills, TillsFound>
{
    private const int Shown = 25;

    public async Task<TillsFound> Handle(FindTills request, CancellationToken cancel)
    {
        var overseen = floor.Actor.AgenciesWith(CounterPermissions.Oversee, floor.Today);
        var serves = floor.Actor.May(CounterPermissions.Serve, floor.Today);
        KernelRefusals.NotAllowed.Unless(serves || overseen.Count > 0);
        var rows = await db.Tills.AsNoTracking()
            .Where(till => (till.Officer == floor.Actor.Id || overseen.Contains(till.Agency)) && (request.Before == null || till.ClosedAt < request.Before))
            .OrderByDescending(till => till.ClosedAt).Take(Shown + 1)
            .Select(till => new TillRow(till.Id, till.Agency, till.OfficerName, till.ClosedAt, till.Expected, till.Counted, till.TakenOverByName)).ToListAsync(cancel);
        return new([.. rows.Take(Shown)], rows.Count > Shown ? rows[Shown - 1].ClosedAt : null);
    }
}
