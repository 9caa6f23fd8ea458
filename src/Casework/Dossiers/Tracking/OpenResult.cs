using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Tracking;

/// <summary>The signed result is opened by the citizen whose it is, or by the agencies that have to do with it.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record OpenResult(DossierId Dossier) : IQuery<OpenedFile>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class OpenResultHandler(Database db, IFileStore files, Admittance admittance) : IHandler<OpenResult, OpenedFile>
{
    public async Task<OpenedFile> Handle(OpenResult request, CancellationToken cancel)
    {
        var dossier = await db.Dossiers.AsNoTracking().Include(one => one.Work).Include(one => one.Consultations).AsSingleQuery().SingleOrDefaultAsync(one => one.Id == request.Dossier, cancel);
        NoSuchDossier.Unless(dossier is not null && admittance.MaySee(dossier));
        var result = ResultMissing.Unless(dossier.Result);
        var content = await files.Open(result.Sha256, cancel);
        return new(content, $"{result.Number.Replace('/', '-')}.pdf", "application/pdf", content.Length) { Sha256 = result.Sha256 };
    }
}
