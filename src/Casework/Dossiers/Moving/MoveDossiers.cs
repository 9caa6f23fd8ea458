using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>Somebody else than who prepared it approves a batch by a numbered decision; its dossiers are then moved one after the other.</summary>
[Needs(MovePermissions.Approve)]
public sealed record MoveDossiers(MoveId Move, string Decision, DateOnly DecidedOn, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Move.Value;
}

internal sealed class MoveDossiersHandler(Database db, Desk desk) : IHandler<MoveDossiers, Done>
{
    public async Task<Done> Handle(MoveDossiers request, CancellationToken cancel)
    {
        var plan = NoSuchMove.Unless(await db.Moves.SingleOrDefaultAsync(one => one.Id == request.Move, cancel));
        plan.MustBeAt(request.Version);
        NotYourScope.Unless(desk.AnswersAbove(plan.Agency, MovePermissions.Approve));
        DecisionMissing.At(nameof(request.Decision)).If(string.IsNullOrWhiteSpace(request.Decision));
        DecisionMissing.At(nameof(request.DecidedOn)).If(request.DecidedOn > desk.Today);
        plan.Approve(desk.Hand, request.Decision, request.DecidedOn, desk.Now);
        return default;
    }
}
