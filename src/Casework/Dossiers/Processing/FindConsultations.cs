using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers.Processing;

/// <summary>Questions that other agencies wait for us to answer, the nearest due first.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindConsultations(int Take = 50) : IQuery<IReadOnlyList<ConsultationRow>>;

/// <summary>One question of one agency to another about a dossier.</summary>
public sealed record ConsultationRow(Guid Id, DossierId Dossier, string? Code, string ProcedureName, string Question, string AskedBy, DateTimeOffset AskedAt, DateTimeOffset DueAt);

internal sealed class FindConsultationsHandler(Database db, Desk desk) : IHandler<FindConsultations, IReadOnlyList<ConsultationRow>>
{
    public async Task<IReadOnlyList<ConsultationRow>> Handle(FindConsultations request, CancellationToken cancel)
    {
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today);
        return await db.Set<Consultation>().AsNoTracking()
            .Where(asked => agencies.Contains(asked.Agency) && asked.AnsweredAt == null)
            .OrderBy(asked => asked.DueAt).Take(Math.Clamp(request.Take, 1, 200))
            .Join(db.Dossiers, asked => EF.Property<DossierId>(asked, "DossierId"), dossier => dossier.Id,
                (asked, dossier) => new ConsultationRow(asked.Id, dossier.Id, dossier.Code, dossier.ProcedureName, asked.Question, asked.AskedBy, asked.AskedAt, asked.DueAt))
            .ToListAsync(cancel);
    }
}
