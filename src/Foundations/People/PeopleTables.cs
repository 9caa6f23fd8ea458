using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.People;

internal sealed class PeopleTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Person>(person =>
        {
            person.In("people", "person");
            person.HasIndex(p => p.Number).IsUnique();
            person.HasIndex(p => p.Phone);
            person.HasIndex(p => p.LegalRepresentative);
            person.Property(p => p.Channels).AsJson();
            person.Ignore(p => p.Card);
        });
        model.Entity<Mandate>(mandate =>
        {
            mandate.In("people", "mandate");
            mandate.HasIndex(m => new { m.Representative, m.Principal });
            mandate.HasIndex(m => m.Principal);
            mandate.Ignore(m => m.Period);
        });
    }
}

internal static class PeopleSets
{
    extension(Database db)
    {
        public DbSet<Person> People => db.Set<Person>();

        public DbSet<Mandate> Mandates => db.Set<Mandate>();
    }
}
