using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Reviews.Proposing;

/// <summary>The house notes which approved proposals a published wording carries out, by the numbers that stand in it.</summary>
[Needs(ReviewPermissions.Count)]
public sealed record NotePublication(ProcedureVersionId Wording) : ICommand<int>;

internal sealed class NotePublicationHandler(Database db, IProcedures procedures, TimeProvider clock) : IHandler<NotePublication, int>
{
    public async Task<int> Handle(NotePublication request, CancellationToken cancel)
    {
        if (await procedures.Version(request.Wording, cancel) is not { Content.Proposals: { Count: > 0 } named } card)
        {
            return 0;
        }

        var carried = await db.Proposals.Where(one => one.Procedure == card.Code.Value && one.State == ProposalState.Approved && named.Contains(one.Number!)).ToListAsync(cancel);
        foreach (var one in carried)
        {
            (one.State, one.PublishedIn, one.PublishedFrom) = (ProposalState.Published, card.Version.Value, card.Head.From ?? clock.Today());
        }

        return carried.Count;
    }
}

/// <summary>A wording is out: its numbers are read.</summary>
internal sealed class NoteOncePublished(Gate gate) : IDeliver<ProcedurePublished>
{
    public async Task Deliver(ProcedurePublished happened, Guid delivery, CancellationToken cancel)
    {
        if ((await gate.Do(new NotePublication(happened.Version), cancel)).Refusal is { } refusal)
        {
            throw new RefusedException(refusal);
        }
    }
}
