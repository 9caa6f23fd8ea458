using Microsoft.EntityFrameworkCore;

using MotCua.Documents.Sharing;

namespace MotCua.Documents;

internal sealed class DocumentTables : ITables
{
    private const string Schema = "documents";

    public void Map(ModelBuilder model)
    {
        model.Entity<StoredDocument>(document =>
        {
            document.In(Schema, "document");
            document.HasIndex(d => d.VerificationCode).IsUnique();
            document.HasIndex(d => d.Source);
            document.HasIndex(d => d.Sha256);
            document.Property(d => d.Signatures).AsJson();
        });
        model.Entity<VaultItem>(item =>
        {
            item.In(Schema, "vault_item");
            item.HasIndex(i => i.Source).IsUnique();
            item.HasIndex(i => new { i.Owner, i.PaperType });
        });
        model.Entity<VaultUse>(use =>
        {
            use.In(Schema, "vault_use");
            use.HasIndex(u => new { u.Item, u.UsedIn }).IsUnique();
        });
        model.Entity<VaultShare>(share =>
        {
            share.In(Schema, "vault_share");
            share.HasIndex(s => s.TokenHash).IsUnique();
            share.HasIndex(s => new { s.Item, s.Id });
        });
    }
}

internal static class DocumentSets
{
    extension(Database db)
    {
        public DbSet<StoredDocument> StoredDocuments => db.Set<StoredDocument>();

        public DbSet<VaultItem> VaultItems => db.Set<VaultItem>();

        public DbSet<VaultShare> VaultShares => db.Set<VaultShare>();
    }
}
