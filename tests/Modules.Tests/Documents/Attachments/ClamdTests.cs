using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MotCua.Documents;
using MotCua.Documents.Attachments;
using MotCua.Documents.Files;
using MotCua.Kernel;
using SkiaSharp;

namespace MotCua.Modules.Tests.Documents.Attachments;

/// <summary>Against ClamAV's own daemon, which knows one mark of ours.</summary>
public sealed class ClamdTests : IDisposable
{
    private const string Mark = "MOTCUA-TEST-MARK-OF-A-VIRUS";

    private readonly TempFolder folder = new();
    private Process? daemon;

    public void Dispose()
    {
        daemon?.Kill(entireProcessTree: true);
        daemon?.WaitForExit();
        daemon?.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_clean_paper_is_taken_and_a_marked_one_refused_by_name(bool socket)
    {
        var settings = await Started(socket);
        FileStore files = new(settings, TimeProvider.System);
        Clamd viruses = new(settings);
        using UploadCheck check = new(files, viruses);
        var clean = Picture();

        var taken = await check.Receive(new MemoryStream(clean), "giấy khai sinh.png", new(), TestContext.Current.CancellationToken);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => check.Receive(new MemoryStream([.. clean, .. System.Text.Encoding.ASCII.GetBytes(Mark)]), "lạ.png", new(), TestContext.Current.CancellationToken));

        Assert.True(await files.Has(taken.File.Sha256, CancellationToken.None));
        Assert.True(DocumentRefusals.Infected.Is(refused.Refusal));
        Assert.Equal(["MotCua.Test.UNOFFICIAL"], refused.Refusal.Arguments);
        Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "files"), "*", SearchOption.AllDirectories));
        Assert.StartsWith("ClamAV ", await viruses.Version(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_daemon_is_silent_nothing_is_taken_and_it_says_so()
    {
        DocumentSettings settings = new(folder.Path) { Clamd = $"127.0.0.1:{FreePort()}", SearchWithin = TimeSpan.FromSeconds(5) };
        FileStore files = new(settings, TimeProvider.System);
        using UploadCheck check = new(files, new Clamd(settings));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => check.Receive(new MemoryStream(Picture()), "a.png", new(), TestContext.Current.CancellationToken));

        Assert.True(DocumentRefusals.NotSearched.Is(refused.Refusal));
        Assert.Null(await new Clamd(settings).Version(TestContext.Current.CancellationToken));
        Assert.Empty(Directory.GetFiles(Path.Combine(folder.Path, "files"), "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("stream: INSTREAM size limit exceeded. ERROR\0")]
    [InlineData("")]
    [InlineData("HTTP/1.1 400 Bad Request\r\n")]
    public async Task An_answer_that_is_none_is_not_taken_for_a_clean_one(string answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var served = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(answer), TestContext.Current.CancellationToken);
        }, TestContext.Current.CancellationToken);
        Clamd viruses = new(new(folder.Path) { Clamd = listener.LocalEndpoint.ToString(), SearchWithin = TimeSpan.FromSeconds(5) });

        var refused = await Assert.ThrowsAsync<RefusedException>(() => viruses.Find(new MemoryStream([1]), TestContext.Current.CancellationToken));
        await served;

        Assert.True(DocumentRefusals.NotSearched.Is(refused.Refusal));
    }

    private async Task<DocumentSettings> Started(bool socket)
    {
        Assert.SkipUnless(File.Exists("/usr/sbin/clamd"), "clamd is not installed");
        var knows = Directory.CreateDirectory(Path.Combine(folder.Path, "knows")).FullName;
        await File.WriteAllTextAsync(Path.Combine(knows, "own.ndb"), $"MotCua.Test:0:*:{Convert.ToHexStringLower(System.Text.Encoding.ASCII.GetBytes(Mark))}\n");
        var port = FreePort();
        var (listens, address) = socket ? ($"LocalSocket {folder.Path}/clamd.ctl", $"{folder.Path}/clamd.ctl") : ($"TCPSocket {port}\nTCPAddr 127.0.0.1", $"127.0.0.1:{port}");
        var configuration = Path.Combine(folder.Path, "clamd.conf");
        await File.WriteAllTextAsync(configuration, $"Foreground yes\nDatabaseDirectory {knows}\nTemporaryDirectory {folder.Path}\n{listens}\n");
        daemon = Process.Start(new ProcessStartInfo("/usr/sbin/clamd", ["-c", configuration]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        daemon.OutputDataReceived += (_, _) => { };
        daemon.BeginOutputReadLine();
        DocumentSettings settings = new(folder.Path) { Clamd = address, SearchWithin = TimeSpan.FromSeconds(60) };
        for (var tries = 0; tries < 300 && await new Clamd(settings).Version(TestContext.Current.CancellationToken) is null; tries++)
        {
            Assert.False(daemon.HasExited, "clamd did not start");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return settings;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static byte[] Picture()
    {
        using var bitmap = new SKBitmap(40, 40);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return encoded.ToArray();
    }
}
