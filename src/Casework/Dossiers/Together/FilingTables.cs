using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Together;

internal sealed class FilingTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Filing>(filing =>
        {
            filing.In(DossierTables.Schema, "filing");
            filing.Property(f => f.Apart).AsJson();
            filing.Ignore(f => f.InOrder);
            filing.HasMany(f => f.Members).WithOne().HasForeignKey(member => member.Filing).IsRequired();
            filing.Navigation(f => f.Members).AutoInclude();
        });
        model.Entity<FilingMember>(member =>
        {
            member.In(DossierTables.Schema, "filing_member");
            member.HasKey(m => m.Dossier);
            member.HasIndex(m => m.Filing);
            member.Property(m => m.Awaits).AsJson();
            member.Ignore(m => m.IsWaiting);
        });
    }
}

internal static class FilingSets
{
    extension(Database db)
    {
        public DbSet<Filing> Filings => db.Set<Filing>();

        /// <summary>The filing that a dossier is of; most are of none.</summary>
        public async Task<Filing?> FilingOf(DossierId dossier, CancellationToken cancel) =>
            await db.Set<FilingMember>().Where(member => member.Dossier == dossier).Select(member => (FilingId?)member.Filing).SingleOrDefaultAsync(cancel) is { } id
                ? await db.Filings.SingleAsync(filing => filing.Id == id, cancel)
                : null;
    }
}
