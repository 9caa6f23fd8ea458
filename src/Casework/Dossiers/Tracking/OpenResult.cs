using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Tracking;

/// <summary>The signed result, or one of the papers signed with it, is opened by the citizen whose it is, or by the agencies that have to do with it.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record OpenResult(DossierId Dossier, int Further = 0) : IQuery<OpenedFile>, IConcerns
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
        var (sha256, number) = request.Further == 0 ? (result.Sha256, result.Number)
            : ResultMissing.Unless(result.Further.ElementAtOrDefault(request.Further - 1)) is var paper ? (paper.Sha256, paper.Number) : default;
        var content = await files.Open(sha256, cancel);
        return new(content, $"{number.Replace('/', '-')}.pdf", "application/pdf", content.Length) { Sha256 = sha256 };
    }
}
