using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Reviews.Proposing;

/// <summary>The house notes that a procedure was abolished, where that was approved.</summary>
[Needs(ReviewPermissions.Count)]
public sealed record NoteWithdrawal(string Procedure, DateOnly On) : ICommand<int>;

internal sealed class NoteWithdrawalHandler(Database db) : IHandler<NoteWithdrawal, int>
{
    public async Task<int> Handle(NoteWithdrawal request, CancellationToken cancel)
    {
        var carried = await db.Proposals.Where(one => one.Procedure == request.Procedure && one.State == ProposalState.Approved && (one.Kind == ProposalKind.Abolish || one.Kind == ProposalKind.Merge)).ToListAsync(cancel);
        foreach (var one in carried)
        {
            (one.State, one.PublishedFrom) = (ProposalState.Published, request.On);
        }

        return carried.Count;
    }
}

/// <summary>A procedure is abolished: what was approved of that kind is done.</summary>
internal sealed class NoteOnceWithdrawn(Gate gate) : IDeliver<ProcedureWithdrawn>
{
    public async Task Deliver(ProcedureWithdrawn happened, Guid delivery, CancellationToken cancel)
    {
        if ((await gate.Do(new NoteWithdrawal(happened.Code.Value, happened.On), cancel)).Refusal is { } refusal)
        {
            throw new RefusedException(refusal);
        }
    }
}
