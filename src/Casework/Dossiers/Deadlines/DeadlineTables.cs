using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;

namespace MotCua.Dossiers.Deadlines;

internal sealed class DeadlineTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<SecondRequest>(request =>
        {
            request.In(DossierTables.Schema, "second_request");
            request.HasIndex(r => new { r.Agency, r.DecidedAt, r.At });
            request.HasIndex(r => r.Dossier);
            request.Property(r => r.Lines).AsJson();
            request.HasOne<Dossier>().WithMany().HasForeignKey(r => r.Dossier);
        });
        model.Entity<Warning>(warning =>
        {
            warning.In(DossierTables.Schema, "warning");
            warning.HasIndex(w => new { w.Agency, w.Role, w.ClosedAt, w.Id });
            warning.HasIndex(w => new { w.Dossier, w.Promise, w.Level, w.Agency, w.Role }).IsUnique();
            warning.HasOne<Dossier>().WithMany().HasForeignKey(w => w.Dossier);
        });
        model.Entity<OpenWork>(work => work.HasIndex(w => w.NextWarning));
        model.Entity<Dossier>(dossier =>
        {
            dossier.HasIndex(d => d.NextWarning);
            dossier.Property(d => d.Consequences).AsJson();
        });
    }
}

internal static class DeadlineSets
{
    extension(Database db)
    {
        public DbSet<SecondRequest> SecondRequests => db.Set<SecondRequest>();

        public DbSet<Warning> Warnings => db.Set<Warning>();
    }
}
