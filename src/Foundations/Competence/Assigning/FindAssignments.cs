using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Competence.Assigning;

/// <summary>How an assignment stands to today.</summary>
public enum AssignmentStanding { Holds, ToCome, Over }

/// <summary>Assignments, the latest first day first; of one kind, standing or procedure where named; a page at a time after an assignment.</summary>
[Needs(CompetencePermissions.View)]
public sealed record FindAssignments(AssignmentKind? Kind = null, AssignmentStanding? Standing = null, string? Procedure = null, Guid? After = null, int Take = 50) : IQuery<IReadOnlyList<AssignmentRow>>;

/// <summary>An assignment in a list, with the names that held on its first day.</summary>
public sealed record AssignmentRow(AssignmentCard Card, string ProcedureName, IReadOnlyList<string> GiverNames, IReadOnlyList<string> TakerNames, AssignmentStanding Standing)
{
    /// <summary>Of an internal procedure; to everybody but officials it is not there.</summary>
    public bool IsInternal { get; init; }
}

internal sealed class FindAssignmentsHandler(Stamped<AssignmentShelf> shelf, PlanReading reading) : IHandler<FindAssignments, IReadOnlyList<AssignmentRow>>
{
    public async Task<IReadOnlyList<AssignmentRow>> Handle(FindAssignments query, CancellationToken cancel)
    {
        var all = (await shelf.Get(cancel)).All.Where(one => (query.Kind is null || one.Kind == query.Kind) && (query.Procedure is null || one.Procedure == query.Procedure)
            && (query.Standing is null || reading.StandingOf(one) == query.Standing));
        if (query.After is { } after)
        {
            all = all.SkipWhile(one => one.Id.Value != after).Skip(1);
        }

        return await reading.Rows([.. all.Take(Math.Clamp(query.Take, 1, 501))], cancel);
    }
}
