using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Confirming;

internal sealed class ConfirmingTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<FormSignature>(signature =>
        {
            signature.In(DossierTables.Schema, "form_signature");
            signature.HasIndex(s => new { s.Dossier, s.Id });
            signature.Property(s => s.Signatures).AsJson();
            signature.Ignore(s => s.Level);
        });
        model.Entity<FormCode>(code =>
        {
            code.In(DossierTables.Schema, "form_code");
            code.HasIndex(c => new { c.Dossier, c.Id });
        });
        model.Entity<FormConfirmation>(confirmation =>
        {
            confirmation.In(DossierTables.Schema, "form_confirmation");
            confirmation.HasIndex(c => new { c.Dossier, c.Id });
        });
    }
}

internal static class ConfirmingSets
{
    extension(Database db)
    {
        public DbSet<FormSignature> FormSignatures => db.Set<FormSignature>();

        public DbSet<FormCode> FormCodes => db.Set<FormCode>();

        public DbSet<FormConfirmation> FormConfirmations => db.Set<FormConfirmation>();
    }
}
