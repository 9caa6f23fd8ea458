using Microsoft.EntityFrameworkCore;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Assigning;

/// <summary>The control office enters by which document a procedure is given over, from whom to whom, from when until when; for a line of the plan only once its texts are changed.</summary>
[Needs(CompetencePermissions.Assign)]
public sealed record AssignCompetence(AssignmentSheet Sheet, string? IdempotencyKey = null) : ICommand<AssignmentId>, IOnce;

internal sealed class AssignCompetenceHandler(Database db, Contradictions contradictions, IActorProvider actors, Stamps stamps, TimeProvider clock) : IHandler<AssignCompetence, AssignmentId>
{
    public async Task<AssignmentId> Handle(AssignCompetence command, CancellationToken cancel)
    {
        var sheet = command.Sheet;
        DocumentNotYet.At(nameof(AssigningDocument.DatedOn)).If(sheet.Document.DatedOn > clock.Today());

        // Before the others are read: whoever enters one meanwhile moves the stamp, and this one is looked over again.
        await stamps.Touch(CompetenceSets.Stamp, cancel);
        var procedure = await contradictions.MustNotStand(sheet, cancel);
        if (sheet.Transfer is { } id)
        {
            var line = NoSuchTransfer.Unless(await db.Transfers.SingleOrDefaultAsync(one => one.Id == id, cancel));
            line.MustBeReadyFor(sheet with { Procedure = procedure });
        }

        var assignment = Assignment.Of(sheet, procedure, clock.GetUtcNow(), actors.Current.Name);
        db.Add(assignment);
        return assignment.Id;
    }
}
