using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Publication;

namespace MotCua.Dossiers.Rewording;

/// <summary>The dossiers under way of a procedure: handed in and not ended.</summary>
internal sealed class RunningDossiers(Database db) : IRunningDossiers
{
    public Task<int> Count(string procedure, int most, CancellationToken cancel) => db.Running(procedure).OrderBy(dossier => dossier.Id).Take(most).CountAsync(cancel);

    public Task<bool> Runs(string procedure, string dossier, CancellationToken cancel) => db.Running(procedure).AnyAsync(one => one.Code == dossier, cancel);
}

internal static class RunningSets
{
    extension(Database db)
    {
        public IQueryable<Dossier> Running(string procedure) =>
            db.Dossiers.AsNoTracking().Where(dossier => dossier.Procedure == procedure && dossier.EndedAt == null && dossier.Stage != DossierStage.Draft && dossier.Stage != DossierStage.Declined);
    }
}
