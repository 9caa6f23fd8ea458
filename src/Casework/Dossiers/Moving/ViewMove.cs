using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>A batch with how many dossiers it is about, which step of the new version stands for which of the old, and how many were moved or stayed.</summary>
[Needs(MovePermissions.View)]
public sealed record ViewMove(MoveId Move) : IQuery<MoveSummary>;

/// <summary>A batch and its figures, counted no further than people care.</summary>
public sealed record MoveSummary(MoveView Move, CappedCount InFlight, CappedCount Moved, CappedCount Stayed, IReadOnlyList<MovePlace> Places);

/// <summary>A place of the old version, what stands for it on the new one, and what could.</summary>
public sealed record MovePlace(string Node, string Name, string? Chosen, IReadOnlyList<(string Node, string Name)> Candidates);

internal sealed class ViewMoveHandler(Database db, Relocation relocation) : IHandler<ViewMove, MoveSummary>
{
    public async Task<MoveSummary> Handle(ViewMove request, CancellationToken cancel)
    {
        var plan = NoSuchMove.Unless(await db.Moves.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Move, cancel));
        var (from, to) = await relocation.Graphs(plan.From, plan.To, cancel);
        var rows = db.MoveRows.Where(row => row.Move == plan.Id);
        return new(
            MoveView.Of(plan), await Counted(db.InFlight(plan).OrderBy(dossier => dossier.Id), cancel), await Counted(rows.Where(row => row.Refusal == null).OrderBy(row => row.Dossier), cancel), await Counted(rows.Where(row => row.Refusal != null).OrderBy(row => row.Dossier), cancel),
            [.. from.Nodes.Where(node => node.Waits).Select(node => Place(node, to, plan))]);
    }

    private static async Task<CappedCount> Counted<T>(IOrderedQueryable<T> rows, CancellationToken cancel) => CappedCount.Of(await rows.Take(CappedCount.Cap + 1).CountAsync(cancel));

    private static MovePlace Place(FlowNode node, ProcessGraph to, MovePlan plan) => new(
        node.Id, node.Name, RunTransfer.Counterpart(node, to, plan.Places)?.Id, [.. RunTransfer.Candidates(node, to).Select(other => (other.Id, other.Name))]);
}
