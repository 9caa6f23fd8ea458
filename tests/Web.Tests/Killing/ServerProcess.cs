using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MotCua.Web.Tests.Killing;

/// <summary>The product as it runs in production: a process of its own, that can be killed without warning and started again.</summary>
internal sealed class ServerProcess(IReadOnlyDictionary<string, string> settings) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentQueue<string> said = new();
    private Process? process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>What it last said, for whoever asks why.</summary>
    public string LastWords => string.Join('\n', said);

    public async Task Start(CancellationToken cancel)
    {
        process = Launch("serve");
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var begun = Stopwatch.StartNew(); begun.Elapsed < Patience; await Task.Delay(100, cancel))
        {
            Assert.False(process.HasExited, $"The server ended by itself:\n{LastWords}");
            try
            {
                if ((await client.GetAsync("/health/ready", cancel)).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
            }
        }

        Assert.Fail($"The server did not open:\n{LastWords}");
    }

    /// <summary>SIGKILL: nothing is finished, nothing is put away.</summary>
    public async Task Kill(CancellationToken cancel)
    {
        process!.Kill();
        await process.WaitForExitAsync(cancel);
        process.Dispose();
        process = null;
    }

    /// <summary>Runs a verb of the command line to its end.</summary>
    public async Task<(int Code, string Said)> Run(string verb, CancellationToken cancel)
    {
        said.Clear();
        using var running = Launch(verb);
        await running.WaitForExitAsync(cancel);
        return (running.ExitCode, LastWords);
    }

    public void Dispose()
    {
        process?.Kill();
        process?.Dispose();
    }

    private Process Launch(string verb)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MotCua.Web.dll"), verb])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var launched = Process.Start(start)!;
        launched.OutputDataReceived += (_, line) => Keep(line.Data);
        launched.ErrorDataReceived += (_, line) => Keep(line.Data);
        launched.BeginOutputReadLine();
        launched.BeginErrorReadLine();
        return launched;
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            said.Enqueue(line);
        }

        while (said.Count > 60)
        {
            said.TryDequeue(out _);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
