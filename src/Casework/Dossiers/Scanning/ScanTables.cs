using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Scanning;

internal sealed class ScanTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Scan>(scan =>
        {
            scan.In(DossierTables.Schema, "scan");
            scan.HasIndex(s => new { s.Dossier, s.Id });
            scan.HasIndex(s => new { s.State, s.Id });
            scan.HasIndex(s => new { s.SignedAt, s.Agency });
            scan.Property(s => s.Pages).AsJson();
            scan.Property(s => s.Fields).AsJson();
            scan.Ignore(s => s.IsOpen);
            scan.Ignore(s => s.IsRead);
        });
        model.Entity<ScanText>(text =>
        {
            text.In(DossierTables.Schema, "scan_text").HasKey(t => new { t.Scan, t.Page });
            text.Property(t => t.Words).AsJson();
        });
        model.Entity<FieldExample>(example =>
        {
            example.In(DossierTables.Schema, "field_example");
            example.HasIndex(e => new { e.Scan, e.Field }).IsUnique();
            example.HasIndex(e => new { e.At, e.Agency, e.PaperType, e.Field, e.Right });
        });
    }
}

internal static class ScanSets
{
    extension(Database db)
    {
        public DbSet<Scan> Scans => db.Set<Scan>();

        public DbSet<ScanText> ScanTexts => db.Set<ScanText>();

        public DbSet<FieldExample> FieldExamples => db.Set<FieldExample>();
    }
}
