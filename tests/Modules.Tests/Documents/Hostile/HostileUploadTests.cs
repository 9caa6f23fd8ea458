using System.Globalization;
using MotCua.Documents;
using MotCua.Documents.Attachments;
using MotCua.Documents.Files;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents.Hostile;

/// <summary>Alone in the process, so that what is used up is the upload's.</summary>
[CollectionDefinition(nameof(HostileUploadTests), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(HostileUploadTests))]
public sealed class HostileUploadTests : IDisposable
{
    private const long MostMegabytes = 400;

    private static readonly Upload[] Uploads = [.. OtherKinds.All, .. Pictures.All, .. ActivePdfs.All, .. BrokenPdfs.All];

    private readonly TempFolder folder = new();
    private readonly FileStore files;
    private readonly UploadCheck check;

    public HostileUploadTests()
    {
        DocumentSettings settings = new(folder.Path);
        files = new(settings, TimeProvider.System);
        check = new(files, new Clamd(settings));
    }

    public static TheoryData<string> Names => [.. Uploads.Select(upload => upload.Name)];

    public void Dispose()
    {
        check.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void There_are_at_least_sixty_and_no_two_alike() => Assert.True(Uploads.DistinctBy(upload => upload.Name).Count() == Uploads.Length && Uploads.Length >= 60, $"{Uploads.Length}");

    [Theory, MemberData(nameof(Names))]
    public async Task Each_gets_the_answer_that_says_what_to_do_leaves_nothing_and_uses_up_little(string name)
    {
        var upload = Uploads.Single(one => one.Name == name);
        var content = upload.Make();
        Assert.True(content.Length <= new UploadLimits().Bytes, $"{content.Length} bytes are refused for their size alone");
        var before = Settled();

        var refused = await Assert.ThrowsAsync<RefusedException>(() => check.Receive(new MemoryStream(content), "đơn.pdf", new(), TestContext.Current.CancellationToken));

        Assert.Equal(upload.Expected.Code, refused.Refusal.Code);
        Assert.Empty(Directory.GetFiles(Path.Combine(folder.Path, "files"), "*", SearchOption.AllDirectories));
        var used = Highest() - before;
        Assert.True(used < MostMegabytes, $"{used} MB");
    }

    /// <summary>What the process takes up now, in MB; its highest mark is set back to that.</summary>
    private static long Settled()
    {
        GC.Collect();
        if (OperatingSystem.IsLinux())
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }

        return Mark("VmRSS");
    }

    private static long Highest() => Mark("VmHWM");

    private static long Mark(string name) => !OperatingSystem.IsLinux() ? 0 : long.Parse(
        File.ReadLines("/proc/self/status").Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1].Trim(), CultureInfo.InvariantCulture) / 1024;
}
