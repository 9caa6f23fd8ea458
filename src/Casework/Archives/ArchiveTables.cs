using Microsoft.EntityFrameworkCore;
using MotCua.Archives.Figures;
using MotCua.Archives.Mending;
using MotCua.Kernel;

namespace MotCua.Archives;

internal sealed class ArchiveTables : ITables
{
    private const string Room = "archives";

    public void Map(ModelBuilder model)
    {
        model.Entity<Batch>(batch =>
        {
            batch.In(Room, "batch");
            batch.HasIndex(b => new { b.Agency, b.Code }).IsUnique();
            batch.HasIndex(b => new { b.Agency, b.Id });
            batch.Property(b => b.PaperTypes).AsJson();
            batch.Property(b => b.Brought).AsJson();
        });
        model.Entity<PaperFile>(file =>
        {
            file.In(Room, "paper_file");
            file.HasIndex(f => new { f.Batch, f.From }).IsUnique();
            file.HasIndex(f => new { f.Batch, f.Standing, f.From });
            file.HasIndex(f => new { f.Agency, f.Standing, f.Id });
            file.HasIndex(f => new { f.Agency, f.Id });
            file.HasIndex(f => new { f.Agency, f.ComparedOn });
            file.HasIndex(f => new { f.Agency, f.DifferedOn });
            file.HasIndex(f => f.KeptAs).IsUnique();
            file.Property(f => f.Sheets).AsJson();
            file.Property(f => f.Values).AsJson();
            file.Ignore(f => f.IsSettled);
            file.Ignore(f => f.IsKept);
            file.Ignore(f => f.Until);
        });
        model.Entity<Piece>(piece =>
        {
            piece.In(Room, "piece");
            // Nobody holds both sides of a file, and no side is held twice.
            piece.HasIndex(p => new { p.File, p.Round, p.Side }).IsUnique();
            piece.HasIndex(p => new { p.File, p.Round, p.By }).IsUnique();
            piece.HasIndex(p => new { p.Batch, p.By, p.DoneAt });
            piece.HasIndex(p => new { p.Agency, p.By, p.DoneAt });
            piece.Property(p => p.Values).AsJson();
        });
        model.Entity<Difference>(difference =>
        {
            difference.In(Room, "difference").HasKey(d => new { d.File, d.Round, d.Field });
            difference.HasIndex(d => new { d.Batch, d.Field });
        });
        model.Entity<Tally>(tally =>
        {
            tally.In(Room, "indexing_tally").HasKey(t => new { t.Batch, t.Day, t.What, t.Of });
            tally.HasIndex(t => new { t.Agency, t.Day });
            tally.Ignore(t => t.Amounts);
        });
        model.Entity<Mend>(mend =>
        {
            mend.In(Room, "mend");
            mend.HasIndex(m => new { m.Batch, m.Id });
            mend.HasIndex(m => new { m.Agency, m.Id });
        });
        model.Entity<Sample>(sample =>
        {
            sample.In(Room, "sample");
            sample.HasIndex(s => new { s.Batch, s.Id });
            sample.Property(s => s.Lines).AsJson();
            sample.Ignore(s => s.FieldsChecked);
            sample.Ignore(s => s.FieldsWrong);
            sample.Ignore(s => s.IsFinished);
        });
        model.Entity<SheetText>(text =>
        {
            text.In(Room, "sheet_text").HasKey(t => new { t.Batch, t.Number });
            text.HasIndex(t => new { t.Read, t.Attempts });
            text.Property(t => t.Words).AsJson();
        });
    }
}

internal static class ArchiveSets
{
    extension(Database db)
    {
        public DbSet<Batch> Batches => db.Set<Batch>();

        public DbSet<PaperFile> PaperFiles => db.Set<PaperFile>();

        public DbSet<Piece> Pieces => db.Set<Piece>();

        public DbSet<Difference> Differences => db.Set<Difference>();

        public DbSet<Tally> Tallies => db.Set<Tally>();

        public DbSet<Mend> Mends => db.Set<Mend>();

        public DbSet<Sample> Samples => db.Set<Sample>();

        public DbSet<SheetText> SheetTexts => db.Set<SheetText>();
    }
}
