using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>The PDF of a decision is put with it, looked at like every paper from outside; before signing a later one takes its place.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record AttachDecisionPaper(DecisionId Decision, string Name, Stream Content, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Decision.Value;
}

internal sealed class AttachDecisionPaperHandler(DecisionDesk desk, IUploadCheck uploads, DocumentSettings settings) : IHandler<AttachDecisionPaper, Done>, IPrepare<AttachDecisionPaper>
{
    private ReceivedFile? received;

    public async Task Prepare(AttachDecisionPaper request, CancellationToken cancel)
    {
        AlreadySigned.If((await desk.Get(request.Decision, request.SeenVersion, cancel)).IsSigned);
        received = await uploads.Receive(request.Content, request.Name, settings.Uploads, cancel);
        PaperNotPdf.At("Paper").Unless(received.Format is PaperFormat.Pdf);
    }

    public async Task<Done> Handle(AttachDecisionPaper command, CancellationToken cancel)
    {
        var decision = await desk.Get(command.Decision, command.SeenVersion, cancel);
        decision.Attach(new(received!.File.Sha256, received.File.Name, received.File.Size, received.MediaType, received.Pages), desk.Note("attached", received.File.Name));
        return default;
    }
}
