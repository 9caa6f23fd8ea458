using Microsoft.EntityFrameworkCore.Design;
using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Setup;

/// <summary>How the migration tool sees the embedded database; nothing is opened.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDatabase>
{
    public SqliteDatabase CreateDbContext(string[] args) => Design.Of<SqliteDatabase>(null);
}

/// <summary>How the migration tool sees the production database; nothing is opened.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDatabase>
{
    public PostgresDatabase CreateDbContext(string[] args) => Design.Of<PostgresDatabase>("Host=localhost;Database=design");
}

internal static class Design
{
    public static TDatabase Of<TDatabase>(string? postgres) where TDatabase : Database => Product
        .Builder(new Dictionary<string, string?> { ["MOTCUA_DATA"] = Path.Combine(Path.GetTempPath(), "motcua-design"), ["MOTCUA_DATABASE"] = postgres })
        .Build().Services.CreateScope().ServiceProvider.GetRequiredService<TDatabase>();
}
