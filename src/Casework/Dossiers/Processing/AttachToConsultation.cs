using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Processing;

/// <summary>A paper goes with a question to others, or with the answer that is being given.</summary>
[Needs(DossierPermissions.Process)]
public sealed record AttachToConsultation(DossierId Dossier, Guid Consultation, bool ToAnswer, string Name, Stream Content) : ICommand<HandedFile>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AttachToConsultationHandler(Database db, Desk desk, Addressees addressees, IUploadCheck uploads, DocumentSettings settings)
    : IHandler<AttachToConsultation, HandedFile>, IPrepare<AttachToConsultation>
{
    private ReceivedFile? received;

    public async Task Prepare(AttachToConsultation request, CancellationToken cancel)
    {
        await Find(request, cancel);
        received = await uploads.Receive(request.Content, request.Name, settings.Uploads, cancel);
    }

    public async Task<HandedFile> Handle(AttachToConsultation request, CancellationToken cancel)
    {
        var dossier = await Find(request, cancel);
        var file = new HandedFile(received!.File.Sha256, received.File.Name, received.File.Size, received.MediaType, received.Pages, desk.Now);
        dossier.AddToConsultation(request.Consultation, request.ToAnswer, file);
        return file;
    }

    private async Task<Dossier> Find(AttachToConsultation request, CancellationToken cancel)
    {
        if (!request.ToAnswer)
        {
            return await desk.InHand(request.Dossier, DossierPermissions.Process, null, cancel);
        }

        var dossier = await db.Dossier(request.Dossier, cancel);
        await addressees.MustInclude(NoSuchConsultation.Unless(dossier.Consultations.FirstOrDefault(one => one.Id == request.Consultation)), cancel);
        return dossier;
    }
}
