using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Assigning;

/// <summary>Everything about one assignment.</summary>
[Needs(CompetencePermissions.View)]
public sealed record ViewAssignment(AssignmentId Assignment) : IQuery<AssignmentRow>;

internal sealed class ViewAssignmentHandler(ICompetence competence, PlanReading reading) : IHandler<ViewAssignment, AssignmentRow>
{
    public async Task<AssignmentRow> Handle(ViewAssignment query, CancellationToken cancel) =>
        (await reading.Rows([NoSuchAssignment.Unless(await competence.Assignment(query.Assignment, cancel))], cancel))[0];
}
