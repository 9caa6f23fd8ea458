using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Dossiers.Reception;

/// <summary>The clerk attaches a picture of a paper that was handed over, unsigned, with the dossier or as the answer to a line that was asked; the original goes back with the citizen.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record ScanPaper(DossierId Dossier, string Paper, string Name, Stream Content) : ICommand<HandedFile>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class ScanPaperHandler(IUploadCheck uploads, DocumentSettings settings, Desk desk) : IHandler<ScanPaper, HandedFile>, IPrepare<ScanPaper>
{
    private ReceivedFile? received;

    public async Task Prepare(ScanPaper request, CancellationToken cancel)
    {
        await Mine(request, cancel);
        received = await uploads.Receive(request.Content, request.Name, settings.Uploads, cancel);
    }

    public async Task<HandedFile> Handle(ScanPaper request, CancellationToken cancel)
    {
        var dossier = await Mine(request, cancel);
        var file = new HandedFile(received!.File.Sha256, received.File.Name, received.File.Size, received.MediaType, received.Pages, desk.Now);
        dossier.Scan(request.Paper, file);
        return file;
    }

    private async Task<Dossier> Mine(ScanPaper request, CancellationToken cancel) =>
        await desk.StageOf(request.Dossier, cancel) is DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement
            ? await desk.Answering(request.Dossier, null, cancel)
            : await desk.InHand(request.Dossier, DossierPermissions.Receive, null, cancel);
}
