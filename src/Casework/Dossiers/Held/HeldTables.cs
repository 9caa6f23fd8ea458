using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Held;

internal sealed class HeldTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<LookUp>(one =>
    {
        one.In(DossierTables.Schema, "look_up");
        one.HasIndex(l => new { l.Dossier, l.Id });
        // Figures of a month are read off the index alone.
        one.HasIndex(l => new { l.At, l.Agency, l.Procedure, l.Occasion, l.Looked, l.Held, l.Used, l.Unfit });
        one.Property(l => l.Papers).AsJson();
    });
}

internal static class HeldSets
{
    extension(Database db)
    {
        public DbSet<LookUp> LookUps => db.Set<LookUp>();
    }
}
