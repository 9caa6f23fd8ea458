using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>Decisions on procedures, the latest first, in one state or of one department when named; a page at a time after a decision.</summary>
[Needs(ProcedurePermissions.SeeDecisions)]
public sealed record FindDecisions(DecisionState? State = null, string? Proposer = null, Guid? After = null, int Take = 50) : IQuery<IReadOnlyList<DecisionRow>>;

internal sealed class FindDecisionsHandler(Database db, DecisionDesk desk) : IHandler<FindDecisions, IReadOnlyList<DecisionRow>>
{
    public async Task<IReadOnlyList<DecisionRow>> Handle(FindDecisions query, CancellationToken cancel)
    {
        var last = new DecisionId(query.After ?? Guid.Empty);
        var decisions = db.Decisions.AsNoTracking().Include(one => one.Entries).AsQueryable();
        decisions = query.State is { } state ? decisions.Where(one => one.State == state) : decisions;
        decisions = query.Proposer is { } proposer ? decisions.Where(one => one.Proposer == proposer) : decisions;
        decisions = query.After is not null ? decisions.Where(one => one.Id.CompareTo(last) < 0) : decisions;
        return await desk.Rows(await decisions.OrderByDescending(one => one.Id).Take(Math.Clamp(query.Take, 1, 501)).ToListAsync(cancel), cancel);
    }
}
