using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace MotCua.Modules.Tests;

/// <summary>A PostgreSQL server of our own, started once for the run from the system's package and thrown away after it.</summary>
public sealed class TestPostgres
{
    private const string Hasty = " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    private static readonly Lazy<TestPostgres> One = new(() => new TestPostgres(durable: false));
    private static readonly Lazy<TestPostgres> Durable = new(() => new TestPostgres(durable: true));

    private readonly int port = FreePort();
    private readonly string folder;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Task<string>>> ahead = new();
    private int databases;

    private TestPostgres(bool durable)
    {
        // Never one that an earlier run, killed, left behind under the same number.
        folder = Directory.CreateTempSubdirectory(durable ? "motcua-pg-durable-" : "motcua-pg-").FullName;
        if (Environment.UserName == "root")
        {
            Run("chown", "postgres", folder);
        }

        RunAsPostgres("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8");
        RunAsPostgres("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c max_connections=300 -c autovacuum=off{(durable ? "" : Hasty)}", "start");
        AfterRun.Do(Stop);
    }

    private string Data => Path.Combine(folder, "data");

    /// <summary>A new database, empty or made from another one of this server.</summary>
    public static string NewDatabase() => One.Value.New(null);

    /// <summary>A copy of another database of this server, made while the test before was still running.</summary>
    public static async Task<string> Copy(string template)
    {
        var copies = One.Value.ahead.GetOrAdd(template, _ => new());
        copies.Enqueue(Task.Run(() => One.Value.New(template)));
        if (copies.Count == 1)
        {
            copies.Enqueue(Task.Run(() => One.Value.New(template)));
        }

        return await (copies.TryDequeue(out var made) ? made : Task.Run(() => One.Value.New(template)));
    }

    /// <summary>A new database on a server that, unlike the other, loses nothing it has confirmed.</summary>
    public static string NewDurableDatabase() => Durable.Value.New(null);

    public static string NameOf(string connection) => new NpgsqlConnectionStringBuilder(connection).Database!;

    public static void Drop(string connection)
    {
        using (var pooled = new NpgsqlConnection(connection))
        {
            NpgsqlConnection.ClearPool(pooled);
        }

        // Nobody waits for the dropping: at the worst the database goes with its server.
        var server = (Durable.IsValueCreated && connection.Contains($"Port={Durable.Value.port};", StringComparison.Ordinal) ? Durable : One).Value;
        _ = Task.Run(() => server.Execute($"DROP DATABASE IF EXISTS {NameOf(connection)} WITH (FORCE)"));
    }

    private string New(string? template)
    {
        var name = $"house_{Interlocked.Increment(ref databases)}";
        Execute($"CREATE DATABASE {name}" + (template is null ? "" : $" TEMPLATE {template}"));
        return $"Host=127.0.0.1;Port={port};Username=postgres;Database={name};Pooling=true;Maximum Pool Size=20;Include Error Detail=true";
    }

    private void Execute(string sql)
    {
        using var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private void Stop()
    {
        RunAsPostgres("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static void RunAsPostgres(string program, params string[] arguments)
    {
        var path = Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin", program)).First(File.Exists);
        if (Environment.UserName == "root")
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
