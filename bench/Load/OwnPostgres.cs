using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace MotCua.Bench.Load;

/// <summary>A PostgreSQL server of our own in a given folder, that loses nothing it has confirmed; found again there by the next run.</summary>
internal sealed class OwnPostgres : IDisposable
{
    private const string Database = "province";
    private const string Settings = "-c listen_addresses=127.0.0.1 -c shared_buffers=512MB -c max_wal_size=4GB -c max_connections=200";

    /// <summary>What is poured in can be poured again, so nothing of it need outlast a power cut until it is all there.</summary>
    private const string WhileFilled = "-c fsync=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off -c maintenance_work_mem=1GB -c max_wal_size=32GB -c default_toast_compression=lz4";

    private readonly string folder;
    private readonly int port;

    private OwnPostgres(string folder, int port) =>
        (this.folder, this.port, Connection) = (folder, port, $"Host=127.0.0.1;Port={port};Username=postgres;Database={Database};Maximum Pool Size=50");

    public string Connection { get; }

    /// <summary>The process under which all its others stand.</summary>
    public int Process => int.Parse(File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public static OwnPostgres In(string folder)
    {
        var server = new OwnPostgres(folder, FreePort());
        var isNew = !Directory.Exists(Path.Combine(folder, "data"));
        Directory.CreateDirectory(folder);
        if (isNew && Environment.UserName == "root")
        {
            Run("chown", "postgres", folder);
        }

        if (isNew)
        {
            RunAsPostgres("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        }

        server.Start(Settings);
        if (isNew)
        {
            using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server.Connection) { Database = "postgres", Pooling = false }.ConnectionString);
            connection.Open();
            using var command = new NpgsqlCommand($"CREATE DATABASE {Database}", connection);
            command.ExecuteNonQuery();
        }

        return server;
    }

    /// <summary>From now on it is in a hurry and forgets what a power cut takes; until it is made durable again.</summary>
    public void Hurry() => Again($"{Settings} {WhileFilled}");

    /// <summary>Everything so far is on disk, and whatever is confirmed from now on outlasts a power cut.</summary>
    public void BeDurable() => Again(Settings);

    public void Dispose() => Stop();

    private void Again(string settings)
    {
        Stop();
        Run("sync");
        Start(settings);
    }

    private void Start(string settings) =>
        RunAsPostgres("pg_ctl", "-D", Data, "-w", "-t", "300", "-l", Path.Combine(folder, "log"), "-o", $"-p {port} -c unix_socket_directories={folder} {settings}", "start");

    private void Stop()
    {
        NpgsqlConnection.ClearAllPools();
        RunAsPostgres("pg_ctl", "-D", Data, "-m", "fast", "-w", "-t", "300", "stop");
    }

    private string Data => Path.Combine(folder, "data");

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
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", RedirectStandardOutput = true })!;
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
