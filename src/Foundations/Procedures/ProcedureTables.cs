using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Import;
using MotCua.Procedures.Online;

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
        model.Entity<OnlineDeciding>(deciding =>
        {
            deciding.In(Room, "online_deciding");
            deciding.HasIndex(d => new { d.Procedure, d.At });
            deciding.Property(d => d.Answers).AsJson();
            deciding.HasOne<Procedure>().WithMany().HasForeignKey(d => d.Procedure);
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
            run.Property(r => r.Remarks).AsJson();
            run.Property(r => r.Sheets).AsJson();
            run.Ignore(r => r.Tally);
        });
        model.Entity<KeptLine>(line =>
        {
            line.In(Room, "import_line");
            line.HasKey(l => new { l.Run, l.Number });
            line.HasIndex(l => new { l.Run, l.Outcome, l.Number });
            line.Property(l => l.Reason).AsJson();
            line.Property(l => l.Notes).AsJson();
            line.Property(l => l.Trace).AsJson();
            line.Property(l => l.Undoing).AsJson();
            line.Ignore(l => l.Report);
            line.HasOne<ImportRun>().WithMany().HasForeignKey(l => l.Run);
        });
        model.Entity<ImportedFile>(file =>
        {
            file.In(Room, "import_file");
            file.HasKey(f => f.Run);
        });
        model.Entity<ColumnMemory>(memory =>
        {
            memory.In(Room, "import_columns");
            memory.HasKey(m => m.Publisher);
            memory.Property(m => m.Columns).AsJson();
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

        public DbSet<OnlineDeciding> OnlineDecidings => db.Set<OnlineDeciding>();

        public DbSet<ImportRun> ImportRuns => db.Set<ImportRun>();

        public DbSet<KeptLine> ImportLines => db.Set<KeptLine>();

        public DbSet<ImportedFile> ImportedFiles => db.Set<ImportedFile>();

        public DbSet<ColumnMemory> ColumnMemories => db.Set<ColumnMemory>();
    }
}
