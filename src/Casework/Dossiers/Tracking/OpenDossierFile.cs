using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Dossiers.Confirming;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Tracking;

/// <summary>One file of a dossier is opened by its people or by the agencies that have to do with it.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record OpenDossierFile(DossierId Dossier, string Sha256) : IQuery<OpenedFile>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>A file on its way to the reader.</summary>
public sealed record OpenedFile(Stream Content, string Name, string MediaType, long Size)
{
    /// <summary>The fingerprint of these very bytes; none where they were drawn for this reader.</summary>
    public string? Sha256 { get; init; }
}

internal sealed class OpenDossierFileHandler(Database db, IFileStore files, Desk desk, Admittance admittance) : IHandler<OpenDossierFile, OpenedFile>
{
    public async Task<OpenedFile> Handle(OpenDossierFile request, CancellationToken cancel)
    {
        var dossier = await db.Dossiers.AsNoTracking().Include(one => one.Work).Include(one => one.Consultations).AsSingleQuery().SingleOrDefaultAsync(one => one.Id == request.Dossier, cancel);
        NoSuchDossier.Unless(dossier is not null && admittance.MaySee(dossier));
        if (await SignedForm(dossier, request.Sha256, cancel) is { } form)
        {
            return new(await files.Open(form.Sha256, cancel), form.Name, form.MediaType, form.Size) { Sha256 = form.Sha256 };
        }

        var file = NoSuchPaper.Unless(dossier.Papers.SelectMany(paper => paper.Files).Concat(desk.Actor.Kind is ActorKind.Officer ? dossier.Consultations.SelectMany(asked => asked.QuestionPapers.Concat(asked.AnswerPapers)) : []).FirstOrDefault(one => one.Sha256 == request.Sha256));

        // Who sent it in gets it back as it was; everybody else sees a photo without place and hour of its taking.
        if (desk.IsOwn(dossier) && dossier.Papers.Any(paper => paper.Source is not PaperSource.Counter && paper.Files.Contains(file)))
        {
            return new(await files.Open(file.Sha256, cancel), file.Name, file.MediaType, file.Size) { Sha256 = file.Sha256 };
        }

        var shown = await files.OpenForOthers(file.Sha256, file.MediaType, cancel);
        return new(shown.Content, file.Name, file.MediaType, shown.Content.Length) { Sha256 = shown.Sha256 };
    }

    /// <summary>A form that its person signed; it counts once it was handed in.</summary>
    private async Task<HandedFile?> SignedForm(Dossier dossier, string sha256, CancellationToken cancel) =>
        await db.FormSignatures.AsNoTracking().Where(one => one.Dossier == dossier.Id && one.Sha256 == sha256 && db.Set<FormConfirmation>().Any(confirmed => confirmed.Signature == one.Id))
            .Select(one => new { one.Size, one.SignedAt }).FirstOrDefaultAsync(cancel) is { } form
            ? new(sha256, $"to-khai-da-ky-{dossier.RequestNumber}.pdf", form.Size, "application/pdf", 1, form.SignedAt!.Value) : null;
}
