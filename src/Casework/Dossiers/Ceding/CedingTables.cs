using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Ceding;

internal sealed class CedingTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<Cession>(one =>
    {
        one.In(DossierTables.Schema, "cession");
        one.HasIndex(c => new { c.Assignment, c.Dossier }).IsUnique();
        one.HasIndex(c => c.Dossier);
        one.Ignore(c => c.Hand);
        one.Ignore(c => c.Cited);
    });
}

internal static class CedingSets
{
    extension(Database db)
    {
        public DbSet<Cession> Cessions => db.Set<Cession>();
    }
}
