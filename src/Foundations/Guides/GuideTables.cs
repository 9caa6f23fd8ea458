using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Guides;

internal sealed class GuideTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Guide>(guide =>
        {
            guide.In("guides", "guide").HasKey(one => one.Id);
            guide.Property(one => one.Key).HasMaxLength(60);
            guide.HasIndex(one => one.Key).IsUnique();
            guide.Property(one => one.WrittenBy).HasMaxLength(200);
            guide.Ignore(one => one.Latest);
        });
        model.Entity<LifeEventLink>(link =>
        {
            link.In("guides", "life_event").HasKey(one => new { one.Group, one.Code });
            link.Property(one => one.Group).HasMaxLength(60);
            link.Property(one => one.Code).HasMaxLength(60);
        });
    }
}

internal static class GuideSets
{
    extension(Database db)
    {
        public DbSet<Guide> Guides => db.Set<Guide>();

        public DbSet<LifeEventLink> LifeEventLinks => db.Set<LifeEventLink>();
    }
}
