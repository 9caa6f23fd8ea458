using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;

namespace MotCua.Dossiers.Deadlines;

internal sealed class DeadlineTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<SecondRequest>(request =>
    {
        request.In(DossierTables.Schema, "second_request");
        request.HasIndex(r => new { r.Agency, r.DecidedAt, r.At });
        request.HasIndex(r => r.Dossier);
        request.Property(r => r.Lines).AsJson();
        request.HasOne<Dossier>().WithMany().HasForeignKey(r => r.Dossier);
    });
}

internal static class DeadlineSets
{
    extension(Database db)
    {
        public DbSet<SecondRequest> SecondRequests => db.Set<SecondRequest>();
    }
}
