using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace MotCua.Kernel;

/// <summary>A module's tables. Entity types stay internal to their module, so no other module can query them.</summary>
public interface ITables
{
    void Map(ModelBuilder model);
}

/// <summary>One database, one transaction, one migration history; every module maps its own tables.</summary>
public abstract class Database(DbContextOptions options) : DbContext(options)
{
    private readonly IServiceProvider house = options.FindExtension<CoreOptionsExtension>()!.ApplicationServiceProvider!;

    /// <summary>Writes what was changed, having looked for it once, for the look compares every value; whatever changed grows by one version.</summary>
    internal Task<int> Settle(HashSet<Aggregate> grown, CancellationToken cancel) => Settle(grown, goesOn: true, cancel);

    /// <summary>The last writing of a deed: nothing at hand is looked at again, so nothing is remembered as it now stands.</summary>
    internal Task<int> SettleForGood(HashSet<Aggregate> grown, CancellationToken cancel) => Settle(grown, goesOn: false, cancel);

    private Task<int> Settle(HashSet<Aggregate> grown, bool goesOn, CancellationToken cancel)
    {
        ChangeTracker.DetectChanges();
        return WithoutLooking(() =>
        {
            GrowChanged(grown);
            return SaveChangesAsync(acceptAllChangesOnSuccess: goesOn, cancel);
        });
    }

    /// <summary>The things at hand, changed or not.</summary>
    internal Task<T[]> AtHand<T>() where T : class => WithoutLooking(() => Task.FromResult(ChangeTracker.Entries<T>().Select(entry => entry.Entity).ToArray()));

    private async Task<T> WithoutLooking<T>(Func<Task<T>> act)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await act();
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Grows every changed aggregate by one version, children included, before it is written.</summary>
    private void GrowChanged(HashSet<Aggregate> grown)
    {
        var roots = new Roots(this);
        foreach (var entry in ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToArray())
        {
            foreach (var aggregate in roots.Of(entry).Where(grown.Add))
            {
                aggregate.Grow();
                var root = Entry(aggregate);
                if (root.State is EntityState.Unchanged or EntityState.Modified)
                {
                    root.Property(one => one.Version).IsModified = true;
                }
            }
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        KernelTables.Map(modelBuilder);
        foreach (var tables in house.GetServices<ITables>())
        {
            tables.Map(modelBuilder);
        }

        TableConventions.Apply(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        TableConventions.Convert(configurationBuilder, house.GetServices<ITables>().Select(tables => tables.GetType().Assembly));

    /// <summary>Which aggregates a changed row belongs to; looked up by key, because an import changes hundreds at once.</summary>
    private sealed class Roots(Database db)
    {
        private readonly Dictionary<IKey, Dictionary<object, Aggregate>> byKey = [];

        public IEnumerable<Aggregate> Of(EntityEntry entry)
        {
            if (entry.Entity is Aggregate self)
            {
                return [self];
            }

            return entry.Metadata.GetForeignKeys()
                .Where(key => typeof(Aggregate).IsAssignableFrom(key.PrincipalEntityType.ClrType))
                .Select(key => Known(key.PrincipalKey).GetValueOrDefault(ValueOf(entry, key.Properties)))
                .OfType<Aggregate>();
        }

        private Dictionary<object, Aggregate> Known(IKey key)
        {
            if (!byKey.TryGetValue(key, out var known))
            {
                known = [];
                foreach (var entry in db.ChangeTracker.Entries<Aggregate>().Where(entry => entry.Metadata == key.DeclaringEntityType))
                {
                    known[ValueOf(entry, key.Properties)] = entry.Entity;
                }

                byKey.Add(key, known);
            }

            return known;
        }

        private static object ValueOf(EntityEntry entry, IReadOnlyList<IProperty> properties) =>
            properties is [var only]
                ? entry.Property(only).CurrentValue ?? DBNull.Value
                : string.Join('|', properties.Select(property => entry.Property(property).CurrentValue));
    }
}

/// <summary>The embedded database: one file, one writer.</summary>
public sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options) : Database(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MicrosecondsConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        TableConventions.PrefixTablesWithSchema(modelBuilder);
    }
}

/// <summary>The production database.</summary>
public sealed class PostgresDatabase(DbContextOptions<PostgresDatabase> options) : Database(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }
}

/// <summary>How a module names its tables and packs its values.</summary>
public static class Tables
{
    /// <summary>Schema and table on PostgreSQL; <c>schema_table</c> on SQLite, which has no schemas.</summary>
    public static EntityTypeBuilder<T> In<T>(this EntityTypeBuilder<T> entity, string schema, string table) where T : class =>
        entity.ToTable(table, schema);

    /// <summary>Keeps a value as JSON text; compared by its text. One that cannot be changed is the same as long as it is not replaced, and costs nothing to compare.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(new JsonConverter<T>(), new JsonComparer<T>());
        return property;
    }
}
