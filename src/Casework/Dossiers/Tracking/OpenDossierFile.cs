using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
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
public sealed record OpenedFile(Stream Content, string Name, string MediaType, long Size);

internal sealed class OpenDossierFileHandler(Database db, IFileStore files, Desk desk, Admittance admittance) : IHandler<OpenDossierFile, OpenedFile>
{
    public async Task<OpenedFile> Handle(OpenDossierFile request, CancellationToken cancel)
    {
        var dossier = await db.Dossiers.AsNoTracking().Include(one => one.Work).Include(one => one.Consultations).AsSingleQuery().SingleOrDefaultAsync(one => one.Id == request.Dossier, cancel);
        NoSuchDossier.Unless(dossier is not null && admittance.MaySee(dossier));
        var file = NoSuchPaper.Unless(dossier.Papers.SelectMany(paper => paper.Files).Concat(desk.Actor.Kind is ActorKind.Officer ? dossier.Consultations.SelectMany(asked => asked.QuestionPapers.Concat(asked.AnswerPapers)) : []).FirstOrDefault(one => one.Sha256 == request.Sha256));
        return new(await files.Open(file.Sha256, cancel), file.Name, file.MediaType, file.Size);
    }
}
