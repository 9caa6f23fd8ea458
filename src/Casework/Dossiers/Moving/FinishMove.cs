using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>Every dossier of an approved batch was looked at: the batch is closed. Done by the house.</summary>
[Needs(MovePermissions.Carry)]
public sealed record FinishMove(MoveId Move) : ICommand<Done>, IConcerns
{
    public Guid Subject => Move.Value;
}

internal sealed class FinishMoveHandler(Database db, Desk desk) : IHandler<FinishMove, Done>
{
    public async Task<Done> Handle(FinishMove request, CancellationToken cancel)
    {
        var plan = NoSuchMove.Unless(await db.Moves.SingleOrDefaultAsync(one => one.Id == request.Move, cancel));
        if (plan.State is MoveState.Approved)
        {
            plan.Finish(desk.Now);
        }

        return default;
    }
}

/// <summary>Carries an approved batch out, a dossier at a time, so that one that cannot go keeps none of the others; broken off, it begins again and meets what is done already.</summary>
internal sealed class MoveOnceApproved(Gate gate) : IDeliver<MoveApproved>
{
    public async Task Deliver(MoveApproved happened, Guid message, CancellationToken cancel)
    {
        DossierId? after = null;
        while (Must(await gate.Ask(new FindToMove(happened.Move, after), cancel)) is { Count: > 0 } stretch)
        {
            foreach (var dossier in stretch)
            {
                Must(await gate.Do(new MoveDossier(happened.Move, dossier), cancel));
            }

            after = stretch[^1];
        }

        Must(await gate.Do(new FinishMove(happened.Move), cancel));
    }

    private static T Must<T>(Outcome<T> outcome) => outcome.Refusal is { } refusal ? throw new RefusedException(refusal) : outcome.Value;
}
