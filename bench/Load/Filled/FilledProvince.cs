using System.Diagnostics;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MotCua.Web.Demo;

namespace MotCua.Bench.Load.Filled;

/// <summary>What a run must know of the dossiers that lie in a province.</summary>
internal sealed record Filling(int Dossiers, IReadOnlyList<Guid> Hot, IReadOnlyList<Guid> Waiting, string Code, string Client, string Secret);

/// <summary>A province full of dossiers, in a folder where the next run finds it again.</summary>
internal sealed class FilledProvince : IDisposable
{
    private readonly OwnPostgres? postgres;
    private readonly string? thrownAway;

    private FilledProvince(string folder, bool keep, string? connection, bool sqlite)
    {
        Directory.CreateDirectory(folder);
        thrownAway = keep ? null : folder;
        postgres = connection is null && !sqlite ? OwnPostgres.In(Path.Combine(folder, "postgres")) : null;
        var house = Path.Combine(folder, "house");
        Store = new(connection ?? postgres?.Connection, Path.Combine(house, "motcua.db"));
        Marker = Path.Combine(folder, sqlite ? "filled-sqlite.json" : "filled.json");
        Settings = new Dictionary<string, string?>
        {
            ["MOTCUA_DATA"] = house,
            ["MOTCUA_DATABASE"] = connection ?? postgres?.Connection ?? "",
            ["MOTCUA_DEMO"] = "on",
            ["MOTCUA_SAMPLES"] = "off",
            ["Logging:LogLevel:Default"] = "Warning",
            ["Rates:SignIn"] = "100000",
            ["Rates:Search"] = "100000000",
            ["Rates:Track"] = "100000000",
        };
    }

    public Store Store { get; }

    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>The database server's process, when it is ours.</summary>
    public int? Database => postgres?.Process;

    public Filling Filling { get; private set; } = null!;

    private string Marker { get; }

    /// <summary>Found in the folder, or furnished and filled now; without a folder it is thrown away afterwards.</summary>
    public static async Task<FilledProvince> With(int dossiers, string? folder, string? connection, bool sqlite)
    {
        // Not a private folder, for the database server comes in under a name of its own.
        var province = new FilledProvince(folder ?? Path.Combine(Path.GetTempPath(), $"motcua-load-{Environment.ProcessId}-{dossiers}"), folder is not null, connection, sqlite);
        if (File.Exists(province.Marker) && JsonSerializer.Deserialize<Filling>(await File.ReadAllTextAsync(province.Marker))! is { } found && found.Dossiers == dossiers)
        {
            Console.WriteLine($"{province.Store.Name}, {dossiers:N0} dossiers of an earlier run");
            province.Filling = found;
            return province;
        }

        var clock = Stopwatch.StartNew();
        var mould = await Mould.Make(province.Settings, province.Store, CancellationToken.None);
        SqliteConnection.ClearAllPools();
        var furnished = clock.Elapsed;
        clock.Restart();
        var pouring = new Pouring(province.Store, mould, new Spread(DemoProvince.Folder));
        province.postgres?.Hurry();
        await pouring.Fill(dossiers, bare: province.postgres is not null);
        province.postgres?.BeDurable();
        province.Filling = new(dossiers, pouring.Hot, pouring.Waiting, pouring.Code, mould.Client, mould.Secret);
        await File.WriteAllTextAsync(province.Marker, JsonSerializer.Serialize(province.Filling));
        Console.WriteLine($"{province.Store.Name}, {dossiers:N0} dossiers: furnished in {furnished.TotalSeconds:0.0} s, filled in {clock.Elapsed.TotalSeconds:0.0} s");
        return province;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        postgres?.Dispose();
        if (thrownAway is not null)
        {
            Directory.Delete(thrownAway, recursive: true);
        }
    }
}
