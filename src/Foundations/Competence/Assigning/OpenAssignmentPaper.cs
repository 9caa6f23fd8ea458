using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Assigning;

/// <summary>The PDF of the document by which competence was given over; open to all, as such decisions are public; of internal procedures to officials.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record OpenAssignmentPaper(AssignmentId Assignment) : IQuery<OpenedAssignmentPaper>;

/// <summary>A paper opened: its bytes, what it is and what it is called.</summary>
public sealed record OpenedAssignmentPaper(Stream Content, string MediaType, string Name, string Sha256);

internal sealed class OpenAssignmentPaperHandler(Database db, IFileStore files, PlanReading reading, IActorProvider actors) : IHandler<OpenAssignmentPaper, OpenedAssignmentPaper>
{
    public async Task<OpenedAssignmentPaper> Handle(OpenAssignmentPaper query, CancellationToken cancel)
    {
        var one = NoSuchAssignment.Unless(await db.Assignments.AsNoTracking().SingleOrDefaultAsync(each => each.Id == query.Assignment, cancel));
        NoSuchAssignment.If((await reading.Rows([AssignmentCard.Of(one)], cancel))[0].IsInternal && !actors.Current.SeesInternal());
        var paper = PaperMissing.Unless(one.Paper);
        return new(await files.Open(paper.Sha256, cancel), paper.MediaType, paper.Name, paper.Sha256);
    }
}
