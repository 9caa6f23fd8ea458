using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Moving;

internal sealed class MoveTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<MovePlan>(plan =>
        {
            plan.In(DossierTables.Schema, "move");
            plan.Property(p => p.Places).AsJson();
            plan.Ignore(p => p.Hand);
        });
        model.Entity<MoveRow>(row =>
        {
            row.In(DossierTables.Schema, "move_row");
            row.HasKey(r => new { r.Move, r.Dossier });
        });
    }
}

internal static class MoveSets
{
    extension(Database db)
    {
        public DbSet<MovePlan> Moves => db.Set<MovePlan>();

        public DbSet<MoveRow> MoveRows => db.Set<MoveRow>();

        /// <summary>The dossiers in flight that a batch is about, in the order of their ids.</summary>
        public IQueryable<Dossier> InFlight(MovePlan plan)
        {
            var below = plan.Agency + ".";
            return db.Dossiers.Where(dossier => dossier.Process == plan.From && dossier.EndedAt == null && dossier.AcceptedAt != null
                && (dossier.CompetentAgency == plan.Agency || dossier.CompetentAgency.StartsWith(below)));
        }
    }
}
