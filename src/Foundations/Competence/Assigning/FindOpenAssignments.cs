using MotCua.Kernel;

namespace MotCua.Competence.Assigning;

/// <summary>All assignments there were, are or will be, for open data: who gave what to whom by which document; open to all, and so without those of internal procedures.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindOpenAssignments : IQuery<IReadOnlyList<AssignmentRow>>;

internal sealed class FindOpenAssignmentsHandler(Stamped<AssignmentShelf> shelf, PlanReading reading) : IHandler<FindOpenAssignments, IReadOnlyList<AssignmentRow>>
{
    public async Task<IReadOnlyList<AssignmentRow>> Handle(FindOpenAssignments query, CancellationToken cancel) =>
        [.. (await reading.Rows((await shelf.Get(cancel)).All, cancel)).Where(one => !one.IsInternal)];
}
