using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Import;

namespace MotCua.Procedures;

internal sealed class ProcedureTables : ITables
{
    private const string Room = "procedures";

    public void Map(ModelBuilder model)
    {
        model.Entity<Procedure>(procedure =>
        {
            procedure.In(Room, "procedure");
            procedure.HasIndex(p => p.Code).IsUnique();
            procedure.Ignore(p => p.Draft).Ignore(p => p.Latest);
            procedure.HasMany(p => p.Versions).WithOne().HasForeignKey(v => v.Procedure);
            procedure.HasMany(p => p.Listings).WithOne().HasForeignKey(l => l.Procedure);
        });
        model.Entity<ProcedureVersion>(version =>
        {
            version.In(Room, "version");
            version.HasIndex(v => new { v.Code, v.From });
            version.HasIndex(v => new { v.Field, v.Name });
            version.HasIndex(v => v.State);
            version.Property(v => v.Levels).HasConversion<int>();
            version.Property(v => v.StatedLevels).HasConversion<int>();
            version.Ignore(v => v.IsEffective);
            version.HasOne(v => v.Document).WithOne().HasForeignKey<ProcedureDocument>(d => d.Version);
        });
        model.Entity<ProcedureDocument>(document =>
        {
            document.In(Room, "document");
            document.HasKey(d => d.Version);
        });
        model.Entity<Listing>(listing =>
        {
            listing.In(Room, "listing");
            listing.Property(l => l.Levels).HasConversion<int>();
        });
        model.Entity<KnownPaperType>(paper =>
        {
            paper.In(Room, "paper_type");
            paper.HasKey(p => p.Code);
            paper.Property(p => p.Says).AsJson();
        });
        model.Entity<ImportRun>(run =>
        {
            run.In(Room, "import_run");
            run.HasIndex(r => r.StartedAt);
            run.HasMany(r => r.Pages).WithOne().HasForeignKey(p => p.Run);
        });
        model.Entity<ImportPage>(page =>
        {
            page.In(Room, "import_page");
            page.HasKey(p => new { p.Run, p.FirstRow });
            page.Ignore(p => p.Lines);
        });
    }
}

/// <summary>A kind of paper as kept: its code and what is said of it.</summary>
internal sealed class KnownPaperType
{
    public required string Code { get; init; }

    public required PaperType Says { get; set; }
}

internal static class ProcedureSets
{
    extension(Database db)
    {
        public DbSet<Procedure> Procedures => db.Set<Procedure>();

        public DbSet<ProcedureVersion> ProcedureVersions => db.Set<ProcedureVersion>();

        public DbSet<ProcedureDocument> ProcedureDocuments => db.Set<ProcedureDocument>();

        public DbSet<Listing> Listings => db.Set<Listing>();

        public DbSet<KnownPaperType> PaperTypes => db.Set<KnownPaperType>();

        public DbSet<ImportRun> ImportRuns => db.Set<ImportRun>();

        public DbSet<ImportPage> ImportPages => db.Set<ImportPage>();
    }
}
