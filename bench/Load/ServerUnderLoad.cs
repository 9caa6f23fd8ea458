using System.Diagnostics;

namespace MotCua.Bench.Load;

/// <summary>The product, or the bare server to hold it against, as a process of its own.</summary>
internal sealed class ServerUnderLoad : IDisposable
{
    private readonly Process process;

    private ServerUnderLoad(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan Started { get; private init; }

    public int Id => process.Id;

    /// <summary>From the start of the process until it answers there.</summary>
    public static async Task<ServerUnderLoad> Start(string program, string[] words, int port, string ready, IReadOnlyDictionary<string, string?> settings)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. words]) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            try
            {
                if ((await client.GetAsync(ready)).IsSuccessStatusCode)
                {
                    return new(process, address) { Started = clock.Elapsed };
                }
            }
            catch (HttpRequestException) when (!process.HasExited && clock.Elapsed < TimeSpan.FromMinutes(5))
            {
            }

            await Task.Delay(20);
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
