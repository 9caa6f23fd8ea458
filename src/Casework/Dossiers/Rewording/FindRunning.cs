using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Dossiers.Rewording;

/// <summary>The dossiers of a procedure under way, by their codes only, so that exceptions can be named; a page at a time after a dossier.</summary>
[Needs(ProcedurePermissions.SeeDecisions)]
public sealed record FindRunning(string Procedure, Guid? After = null, int Take = 50) : IQuery<IReadOnlyList<RunningDossier>>;

/// <summary>A dossier under way as the control office sees it: no names, only where it stands.</summary>
public sealed record RunningDossier(DossierId Id, string? Code, string Agency, DossierStage Stage, DateTimeOffset? AcceptedAt, DateTimeOffset? Due);

internal sealed class FindRunningHandler(Database db) : IHandler<FindRunning, IReadOnlyList<RunningDossier>>
{
    public async Task<IReadOnlyList<RunningDossier>> Handle(FindRunning query, CancellationToken cancel)
    {
        var last = new DossierId(query.After ?? Guid.Empty);
        var running = db.Running(query.Procedure);
        running = query.After is not null ? running.Where(dossier => dossier.Id.CompareTo(last) > 0) : running;
        return await running.OrderBy(dossier => dossier.Id).Take(Math.Clamp(query.Take, 1, 101))
            .Select(dossier => new RunningDossier(dossier.Id, dossier.Code, dossier.CompetentAgencyName, dossier.Stage, dossier.AcceptedAt, dossier.Due)).ToListAsync(cancel);
    }
}
