using MotCua.Documents;
using MotCua.Dossiers.Together;
using MotCua.Kernel;

namespace MotCua.Dossiers.Submission;

/// <summary>A file is handed in for one of the papers; the answer names it with size and fingerprint, so that the citizen sees it arrived.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record AttachFile(DossierId Dossier, string Paper, string Name, Stream Content) : ICommand<HandedFile>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AttachFileHandler(IUploadCheck uploads, DocumentSettings settings, Desk desk, Gathering gathering) : IHandler<AttachFile, HandedFile>, IPrepare<AttachFile>
{
    private ReceivedFile? received;

    public async Task Prepare(AttachFile request, CancellationToken cancel)
    {
        await desk.Own(request.Dossier, null, cancel);
        received = await uploads.Receive(request.Content, request.Name, settings.Uploads, cancel);
    }

    public async Task<HandedFile> Handle(AttachFile request, CancellationToken cancel)
    {
        var dossier = await desk.Own(request.Dossier, null, cancel);
        var file = new HandedFile(received!.File.Sha256, received.File.Name, received.File.Size, received.MediaType, received.Pages, desk.Now);
        foreach (var (one, paper) in await gathering.Likes(dossier, request.Paper, cancel))
        {
            one.Attach(paper, file);
        }

        return file;
    }
}
