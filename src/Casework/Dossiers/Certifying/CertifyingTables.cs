using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Certifying;

internal sealed class CertifyingTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<CertifiedCopy>(copy =>
        {
            copy.In(DossierTables.Schema, "certified_copy");
            copy.HasIndex(c => new { c.Agency, c.Year, c.Number }).IsUnique();
            copy.HasIndex(c => new { c.Dossier, c.Id });
            copy.Ignore(c => c.IsOpen);
            copy.Ignore(c => c.InBook);
            copy.Ignore(c => c.IsDrawn);
            copy.Property(c => c.Sides).AsJson();
        });
        model.Entity<RefusedOriginal>(refused =>
        {
            refused.In(DossierTables.Schema, "refused_original");
            refused.HasIndex(r => new { r.Agency, r.Year, r.Ground });
        });
    }
}

internal static class CertifyingSets
{
    extension(Database db)
    {
        public DbSet<CertifiedCopy> CertifiedCopies => db.Set<CertifiedCopy>();

        public DbSet<RefusedOriginal> RefusedOriginals => db.Set<RefusedOriginal>();
    }
}
