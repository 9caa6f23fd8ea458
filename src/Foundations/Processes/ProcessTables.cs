using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Processes;

internal sealed class ProcessTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<StoredProcess>(process =>
    {
        process.In("processes", "process");
        process.HasIndex(p => new { p.Code, p.State });
        process.Property(p => p.Definition).AsJson();
    });
}

internal static class ProcessSets
{
    extension(Database db)
    {
        public DbSet<StoredProcess> Processes => db.Set<StoredProcess>();
    }
}
