using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MotCua.Documents;

namespace MotCua.Modules.Tests.Documents.Files;

/// <summary>A real server that speaks S3: the npm package s3rver, installed once for a run of the tests and started for each that asks.</summary>
internal sealed class S3Server : IDisposable
{
    private const string Version = "3.7.1";
    private const string Account = "S3RVER";

    private static readonly Lazy<Task<string?>> Installed = new(Install);

    private readonly Process process;
    private readonly TempFolder folder;

    private S3Server(Process process, TempFolder folder, Uri address) => (this.process, this.folder, Address) = (process, folder, address);

    public Uri Address { get; }

    public string Folder => folder.Path;

    public BucketSettings Bucket => BucketSettings.At($"{Address}motcua/files", Account, Account);

    public static async Task<S3Server> Start(CancellationToken cancel)
    {
        Assert.SkipWhen(await Installed.Value is null, $"s3rver {Version} could not be installed by npm");
        var folder = new TempFolder();
        var port = FreePort();
        var start = new ProcessStartInfo("node", [Path.Combine((await Installed.Value)!, "node_modules/s3rver/bin/s3rver.js"), "-d", folder.Path, "-a", "127.0.0.1", "-p", $"{port}", "--configure-bucket", "motcua"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new S3Server(process, folder, new Uri($"http://127.0.0.1:{port}/"));
        using var client = new HttpClient();
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                using var answer = await client.GetAsync(server.Address, cancel);
                return server;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(100, cancel);
            }
        }

        server.Dispose();
        throw new InvalidOperationException("s3rver does not answer.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }

    private static async Task<string?> Install()
    {
        var folder = Directory.CreateTempSubdirectory("motcua-s3rver-").FullName;
        AfterRun.Delete(folder);
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", $"s3rver@{Version}"]) { WorkingDirectory = folder })!;
            await npm.WaitForExitAsync();
            return npm.ExitCode == 0 ? folder : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
