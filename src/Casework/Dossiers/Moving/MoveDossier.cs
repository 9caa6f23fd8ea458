using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>One dossier of an approved batch is moved to the new version, or the batch notes why it stays; done twice it changes nothing. Done by the house in the name of who approved.</summary>
[Needs(MovePermissions.Carry)]
public sealed record MoveDossier(MoveId Move, DossierId Dossier) : ICommand<bool>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class MoveDossierHandler(Database db, Desk desk, Relocation relocation) : IHandler<MoveDossier, bool>
{
    public async Task<bool> Handle(MoveDossier request, CancellationToken cancel)
    {
        if (await db.MoveRows.AsNoTracking().SingleOrDefaultAsync(row => row.Move == request.Move && row.Dossier == request.Dossier, cancel) is { } done)
        {
            return done.Refusal is null;
        }

        var plan = NoSuchMove.Unless(await db.Moves.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Move, cancel));
        NotApproved.Unless(plan.State is MoveState.Approved);
        var dossier = await db.Dossier(request.Dossier, cancel);
        var (from, to) = await relocation.Graphs(plan.From, plan.To, cancel);
        var moved = await relocation.Of(dossier, plan, from, to, cancel);
        var stood = string.Join(", ", dossier.OpenSteps.Select(step => step.Name));
        if (moved.State is { } state)
        {
            dossier.MoveTo(plan.To, state.ToJson(), moved.Steps, $"{plan.Decision}, {plan.DecidedOn:yyyy-MM-dd}", plan.Hand, desk.Now, await desk.Calendars(cancel));
        }

        db.Add(new MoveRow
        {
            Move = plan.Id,
            Dossier = dossier.Id,
            Code = dossier.Code ?? dossier.RequestNumber,
            At = desk.Now,
            Steps = moved.Refusal is null ? $"{stood} → {string.Join(", ", moved.Steps.Select(one => one.Plan.Name))}" : stood,
            Refusal = moved.Refusal?.Code,
            Where = moved.Where,
        });
        return moved.Refusal is null;
    }
}
