using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Assigning;

/// <summary>The PDF of the document is put with its assignment, looked at like every paper from outside; once there it stays.</summary>
[Needs(CompetencePermissions.Assign)]
public sealed record AttachAssignmentPaper(AssignmentId Assignment, string Name, Stream Content, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Assignment.Value;
}

internal sealed class AttachAssignmentPaperHandler(Database db, IUploadCheck uploads, DocumentSettings settings, Stamps stamps) : IHandler<AttachAssignmentPaper, Done>, IPrepare<AttachAssignmentPaper>
{
    private ReceivedFile? received;

    public async Task Prepare(AttachAssignmentPaper request, CancellationToken cancel)
    {
        PaperThere.If((await Get(request.Assignment, cancel)).Paper is not null);
        received = await uploads.Receive(request.Content, request.Name, settings.Uploads, cancel);
        PaperNotPdf.At("Paper").Unless(received.Format is PaperFormat.Pdf);
    }

    public async Task<Done> Handle(AttachAssignmentPaper command, CancellationToken cancel)
    {
        var one = await Get(command.Assignment, cancel);
        one.MustBeAt(command.SeenVersion);
        one.Attach(new(received!.File.Sha256, received.File.Name, received.File.Size, received.MediaType, received.Pages));
        await stamps.Touch(CompetenceSets.Stamp, cancel);
        return default;
    }

    private async Task<Assignment> Get(AssignmentId id, CancellationToken cancel) => NoSuchAssignment.Unless(await db.Assignments.SingleOrDefaultAsync(one => one.Id == id, cancel));
}
