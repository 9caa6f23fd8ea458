using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers.Processing;

/// <summary>Questions that wait for us to answer, or that we asked and to which no answer came yet; the nearest due first.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindConsultations(int Take = 50, bool Asked = false, Guid? After = null) : IQuery<IReadOnlyList<ConsultationRow>>;

/// <summary>One question to an agency or a unit about a dossier.</summary>
public sealed record ConsultationRow(Guid Id, DossierId Dossier, string? Code, string ProcedureName, string Question, string AskedBy, DateTimeOffset AskedAt, DateTimeOffset DueAt)
{
    public string AgencyName { get; init; } = "";

    public string? UnitName { get; init; }

    /// <summary>Since when the head of those asked and the asker know that no answer came in time.</summary>
    public DateTimeOffset? SilentSince { get; init; }

    /// <summary>With what words the head of the asker urged.</summary>
    public string? Urged { get; init; }

    public IReadOnlyList<HandedFile> Papers { get; init; } = [];
}

internal sealed class FindConsultationsHandler(Database db, Desk desk, Addressees addressees) : IHandler<FindConsultations, IReadOnlyList<ConsultationRow>>
{
    public async Task<IReadOnlyList<ConsultationRow>> Handle(FindConsultations request, CancellationToken cancel)
    {
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today);
        var me = desk.Actor.Id;
        var mine = request.Asked
            ? db.Set<Consultation>().AsNoTracking().Where(asked => asked.AnsweredAt == null && asked.Asker == me)
            : await addressees.Asked(agencies, cancel);
        if (request.After is { } after && await db.Set<Consultation>().AsNoTracking().SingleOrDefaultAsync(asked => asked.Id == after, cancel) is { } mark)
        {
            mine = mine.Where(asked => asked.DueAt > mark.DueAt || (asked.DueAt == mark.DueAt && asked.Id.CompareTo(after) > 0));
        }

        return await mine
            .OrderBy(asked => asked.DueAt).ThenBy(asked => asked.Id).Take(Math.Clamp(request.Take, 1, 200))
            .Join(db.Dossiers, asked => EF.Property<DossierId>(asked, "DossierId"), dossier => dossier.Id,
                (asked, dossier) => new ConsultationRow(asked.Id, dossier.Id, dossier.Code, dossier.ProcedureName, asked.Question, asked.AskedBy, asked.AskedAt, asked.DueAt)
                {
                    AgencyName = asked.AgencyName,
                    UnitName = asked.UnitName,
                    SilentSince = asked.SilentSince,
                    Urged = asked.Urged,
                    Papers = asked.QuestionPapers,
                })
            .ToListAsync(cancel);
    }
}
