using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Blanks;

internal sealed class BlankTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Blank>(blank =>
        {
            blank.In("blanks", "blank").HasKey(one => one.Id);
            blank.Property(one => one.Name).HasMaxLength(200);
            blank.Ignore(one => one.Claim).Ignore(one => one.ClaimInUse);
            blank.HasIndex(one => one.Kind);
            blank.HasIndex(one => new { one.TouchedAt, one.Id });
            blank.HasMany(one => one.Versions).WithOne().HasForeignKey(version => version.Blank);
            blank.Navigation(one => one.Versions).AutoInclude();
        });
        model.Entity<BlankVersion>(version =>
        {
            version.In("blanks", "blank_version").HasKey(one => one.Id);
            version.Property(one => one.Sha256).HasMaxLength(64);
            version.Property(one => one.FileName).HasMaxLength(300);
            version.Property(one => one.BroughtBy).HasMaxLength(200);
            version.Property(one => one.ReleasedBy).HasMaxLength(200);
            version.Property(one => one.StoppedBy).HasMaxLength(200);
            version.Property(one => one.Decision).HasMaxLength(500);
            version.Property(one => one.StoppedWhy).HasMaxLength(1000);
            version.Property(one => one.Reading).AsJson();
            version.Property(one => one.Claim).AsJson();
            version.Property(one => one.Wordings).AsJson();
            version.HasIndex(one => new { one.Blank, one.Number }).IsUnique();
        });
        model.Entity<BlankHolding>(holding =>
        {
            holding.In("blanks", "blank_holding").HasKey(one => new { one.Kind, one.Reach, one.Of });
            holding.Property(one => one.Of).HasMaxLength(300);
            holding.HasIndex(one => one.Blank);
        });
    }
}

internal static class BlankSets
{
    extension(Database db)
    {
        public DbSet<Blank> Blanks => db.Set<Blank>();

        public DbSet<BlankVersion> BlankVersions => db.Set<BlankVersion>();

        public DbSet<BlankHolding> BlankHoldings => db.Set<BlankHolding>();
    }
}
