using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Assigning;

/// <summary>An assignment is ended before its day by a document; the day named is the first on which it no longer holds. What held until then stays written.</summary>
[Needs(CompetencePermissions.Assign)]
public sealed record EndAssignment(AssignmentId Assignment, AssigningDocument By, DateOnly On, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Assignment.Value;
}

internal sealed class EndAssignmentHandler(Database db, Stamps stamps, TimeProvider clock) : IHandler<EndAssignment, Done>
{
    public async Task<Done> Handle(EndAssignment command, CancellationToken cancel)
    {
        var one = NoSuchAssignment.Unless(await db.Assignments.SingleOrDefaultAsync(each => each.Id == command.Assignment, cancel));
        one.MustBeAt(command.SeenVersion);
        DocumentNotYet.At(nameof(AssigningDocument.DatedOn)).If(command.By.DatedOn > clock.Today());
        one.End(command.By, command.On, clock.Today());
        await stamps.Touch(CompetenceSets.Stamp, cancel);
        return default;
    }
}
