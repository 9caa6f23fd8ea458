using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using MotCua.Kernel;
using MotCua.Web;
using MotCua.Web.Demo;

namespace MotCua.Modules.Tests;

/// <summary>Which database a test runs on.</summary>
public enum TestDatabase { Sqlite, Postgres }

/// <summary>The whole system on a real database of its own; a test acts as somebody and does deeds.</summary>
public sealed class House : IAsyncDisposable
{
    private static readonly Lazy<string> SqliteTemplate = new(() => MakeSqliteTemplate(furnish: true));
    private static readonly Lazy<string> PostgresTemplate = new(() => MakePostgresTemplate(furnish: true));
    private static readonly Lazy<string> BareSqliteTemplate = new(() => MakeSqliteTemplate(furnish: false));
    private static readonly Lazy<string> BarePostgresTemplate = new(() => MakePostgresTemplate(furnish: false));

    /// <summary>Where the papers of each template lie: a house begins with a copy of them as of its database.</summary>
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> Papers = new();

    private static int lookedThrough;

    private readonly ServiceProvider services;
    private readonly Storage storage;

    private House(Storage storage, Action<IServiceCollection>? change, IModule[]? rooms = null)
    {
        this.storage = storage;
        services = Build(storage, Clock, change, rooms ?? Rooms.All);
    }

    /// <summary>Every module test runs on both databases.</summary>
    public static TheoryData<TestDatabase> Databases => [TestDatabase.Sqlite, TestDatabase.Postgres];

    /// <summary>Stands still at 08:00 on Monday 12 June 2023 until the test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2023, 6, 12, 8, 0, 0, TimeSpan.FromHours(7)).ToUniversalTime());

    public Actor Current { get; private set; } = Actor.House;

    public string Folder => storage.Folder;

    public static Task<House> On(TestDatabase database, Action<IServiceCollection>? change = null) =>
        From(database, SqliteTemplate, PostgresTemplate, change);

    /// <summary>The same house without the demo province: nothing is in it yet.</summary>
    public static Task<House> Bare(TestDatabase database, Action<IServiceCollection>? change = null) =>
        From(database, BareSqliteTemplate, BarePostgresTemplate, change);

    private static async Task<House> From(TestDatabase database, Lazy<string> sqlite, Lazy<string> postgres, Action<IServiceCollection>? change)
    {
        var folder = Directory.CreateTempSubdirectory("motcua-house-").FullName;
        if (database is TestDatabase.Postgres)
        {
            var copy = await TestPostgres.Copy(TestPostgres.NameOf(postgres.Value));
            LayOut(Papers[postgres.Value], folder);
            return new House(new(folder, copy), change);
        }

        var storage = new Storage(folder, null);
        File.Copy(sqlite.Value, storage.SqliteFile);
        LayOut(Papers[sqlite.Value], folder);
        return new House(storage, change);
    }

    /// <summary>A house with an empty database made from its own rooms, for tests of the ground floor.</summary>
    internal static async Task<House> Empty(TestDatabase database, Action<IServiceCollection> change)
    {
        var storage = new Storage(Directory.CreateTempSubdirectory("motcua-house-").FullName, database is TestDatabase.Postgres ? TestPostgres.NewDatabase() : null);
        var house = new House(storage, services =>
        {
            // Another model than the product's must not be taken from EF's cache.
            services.ConfigureDbContext<SqliteDatabase>(options => options.EnableServiceProviderCaching(false));
            services.ConfigureDbContext<PostgresDatabase>(options => options.EnableServiceProviderCaching(false));
            change(services);
        }, []);
        await house.Look(db => db.Database.EnsureCreatedAsync());
        return house;
    }

    public House As(Actor actor)
    {
        Current = actor;
        return this;
    }

    public async Task<Outcome<T>> Do<T>(ICommand<T> command)
    {
        await using var scope = Scope();
        return await scope.ServiceProvider.GetRequiredService<Gate>().Do(command, TestContext.Current.CancellationToken);
    }

    public async Task<Outcome<T>> Ask<T>(IQuery<T> query)
    {
        await using var scope = Scope();
        return await scope.ServiceProvider.GetRequiredService<Gate>().Ask(query, TestContext.Current.CancellationToken);
    }

    /// <summary>Uses a port as another room would.</summary>
    public async Task<T> With<TPort, T>(Func<TPort, Task<T>> use) where TPort : notnull
    {
        await using var scope = Scope();
        return await use(scope.ServiceProvider.GetRequiredService<TPort>());
    }

    /// <summary>Looks into the database behind the house's back.</summary>
    internal async Task<T> Look<T>(Func<Database, Task<T>> look)
    {
        await using var scope = Scope();
        return await look(scope.ServiceProvider.GetRequiredService<Database>());
    }

    /// <summary>Carries what waits in the outbox.</summary>
    internal Task<int> Deliver() => services.GetRequiredService<Outbox>().DeliverDue(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        var connection = await Look(db => Task.FromResult(db.Database.GetConnectionString()));
        await services.DisposeAsync();
        if (storage.Postgres is { } postgres)
        {
            TestPostgres.Drop(postgres);
        }
        else
        {
            // Other houses keep their connections.
            using var pooled = new SqliteConnection(connection);
            SqliteConnection.ClearPool(pooled);
        }

        Directory.Delete(storage.Folder, recursive: true);
    }

    private AsyncServiceScope Scope()
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Current;
        return scope;
    }

    private static ServiceProvider Build(Storage storage, TimeProvider clock, Action<IServiceCollection>? change, IModule[] rooms)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        collection.AddSingleton(clock);
        collection.AddKernel(storage).AddModules(rooms);
        OnePrinter.Lend(collection);
        LentKeys.Lend(collection);
        change?.Invoke(collection);

        // The same house is built for every test: it is looked through once, and once for every change.
        return collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = change is not null || Interlocked.Exchange(ref lookedThrough, 1) == 0 });
    }

    private static string MakeSqliteTemplate(bool furnish)
    {
        var storage = new Storage(Directory.CreateTempSubdirectory("motcua-template-").FullName, null);
        Create(storage, furnish);
        SqliteConnection.ClearAllPools();
        Papers[storage.SqliteFile] = storage.Folder;
        AfterRun.Delete(storage.Folder);
        return storage.SqliteFile;
    }

    private static string MakePostgresTemplate(bool furnish)
    {
        var connection = TestPostgres.NewDatabase();
        var folder = Papers[connection] = Directory.CreateTempSubdirectory("motcua-template-").FullName;
        Create(new(folder, connection), furnish);
        AfterRun.Delete(folder);
        // A template may have no connection left; the house pools under a connection string of its own.
        Npgsql.NpgsqlConnection.ClearAllPools();
        return connection;
    }

    private static void LayOut(string template, string folder)
    {
        var shelf = Path.Combine(template, "files");
        foreach (var file in Directory.Exists(shelf) ? Directory.GetFiles(shelf, "*", SearchOption.AllDirectories) : [])
        {
            var place = Path.Combine(folder, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }

    private static void Create(Storage storage, bool furnish) => Task.Run(async () =>
    {
        await using var services = Build(storage, TimeProvider.System, null, Rooms.All);
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Database>().Database.EnsureCreatedAsync();
        }

        if (furnish)
        {
            await DemoProvince.Furnish(services, CancellationToken.None);
        }
    }).GetAwaiter().GetResult();
}
