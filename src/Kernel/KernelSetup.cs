using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace MotCua.Kernel;

/// <summary>Where the house keeps its things: a data folder, and PostgreSQL when a connection string is given.</summary>
public sealed record Storage(string Folder, string? Postgres)
{
    public string SqliteFile => Path.Combine(Folder, "motcua.db");
}

/// <summary>Lays the ground floor and the rooms above it.</summary>
public static class KernelSetup
{
    /// <summary>Where the migrations of all rooms stand, a set for each database.</summary>
    private const string Migrations = "MotCua.Web";

    public static IServiceCollection AddKernel(this IServiceCollection services, Storage storage)
    {
        services.AddSingleton(storage);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<StampBoard>().AddSingleton<OutboxBell>().AddSingleton<Outbox>();
        services.AddHostedService(house => house.GetRequiredService<Outbox>());
        services.AddHostedService<JobClock>();
        services.AddScoped<ScopedActor>();
        services.AddScoped<IActorProvider>(scope => scope.GetRequiredService<ScopedActor>());
        services.AddScoped<Stamps>().AddScoped<Numbers>();
        services.AddScoped(scope => new Gate(
            scope, scope.GetRequiredService<Database>(), scope.GetRequiredService<IActorProvider>(), scope.GetRequiredService<TimeProvider>(), scope.GetRequiredService<IWriter>()));
        if (storage.Postgres is { Length: > 0 } postgres)
        {
            // Nothing here changes the state of a connection, so none has to be put back before the next question.
            var connection = new NpgsqlConnectionStringBuilder(postgres) { MaxAutoPrepare = 100, NoResetOnClose = true }.ConnectionString;
            services.AddDbContextPool<PostgresDatabase>(options => options.UseNpgsql(connection, npgsql => npgsql.MigrationsAssembly(Migrations)).Strictly());
            services.AddScoped<Database>(scope => scope.GetRequiredService<PostgresDatabase>());
            services.AddSingleton<IWriter, PostgresWriter>();
        }
        else
        {
            Directory.CreateDirectory(storage.Folder);
            var connection = new SqliteConnectionStringBuilder { DataSource = storage.SqliteFile, ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString;
            services.AddDbContextPool<SqliteDatabase>(options => options.UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(Migrations)).Strictly());
            services.AddScoped<Database>(scope => scope.GetRequiredService<SqliteDatabase>());
            services.AddSingleton<IWriter>(_ => new SqliteWriter(connection));
        }

        return services;
    }

    public static IServiceCollection AddModules(this IServiceCollection services, params IModule[] modules)
    {
        foreach (var module in modules)
        {
            module.Register(new ModuleBuilder(services, module.GetType().Assembly));
        }

        return services;
    }
}
