using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using MotCua.Documents;
using MotCua.Documents.Files;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents.Files;

/// <summary>The same promises as on a disk, kept by a server that speaks S3.</summary>
public sealed class BucketShelfTests : IDisposable
{
    private static readonly string Keys = $"k1:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";

    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory, InlineData(true), InlineData(false)]
    public async Task Files_are_kept_read_in_parts_and_proved_whole(bool keyed)
    {
        using var server = await S3Server.Start(Cancel);
        var files = Store(server, keyed ? Keys : "");
        var content = RandomNumberGenerator.GetBytes(7_000_003);

        var kept = await files.Keep(new MemoryStream(content), "đơn.pdf", Cancel);
        var again = await files.Keep(new MemoryStream(content), "đơn.pdf", Cancel);
        var small = await files.Keep(new MemoryStream([1]), "a", Cancel);
        var empty = await files.Keep(new MemoryStream([]), "b", Cancel);

        Assert.Equal(kept, again);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), kept.Sha256);
        Assert.Equal(content, await Read(files, kept));
        Assert.Equal([1], await Read(files, small));
        Assert.Empty(await Read(files, empty));
        await using (var stream = await files.Open(kept, Cancel))
        {
            var part = new byte[1000];
            stream.Position = 6_500_000;
            await stream.ReadExactlyAsync(part, Cancel);
            Assert.Equal(content[6_500_000..6_501_000], part);
        }

        Assert.True(await files.Has(kept.Sha256, Cancel));
        Assert.False(await files.Has(new string('0', 64), Cancel));
        var proved = await files.Verify(Cancel).ToListAsync(Cancel);
        Assert.Equal(3, proved.Count);
        Assert.All(proved, file => Assert.Equal((FileState.Whole, keyed ? "k1" : null), (file.State, file.Key)));
        Assert.Equal(keyed, !Lying(server).Any(bytes => bytes.AsSpan().IndexOf(content.AsSpan(0, 1000)) >= 0));
        Assert.Empty(Directory.GetFiles(Path.Combine(folder.Path, "files", "incoming")));
    }

    [Fact]
    public async Task Files_are_sealed_anew_and_a_lost_key_is_named()
    {
        using var server = await S3Server.Start(Cancel);
        var kept = await Store(server, Keys).Keep(new MemoryStream(new byte[300_000]), "a", Cancel);
        var plain = await Store(server, "").Keep(new MemoryStream([1, 2]), "b", Cancel);
        var other = $"k2:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";

        Assert.True(DocumentRefusals.KeyLost.Is((await Assert.ThrowsAsync<RefusedException>(() => Store(server, other).Open(kept, Cancel))).Refusal));
        var done = await Store(server, $"{other},{Keys}").SealAnew(null, Cancel).ToListAsync(Cancel);

        Assert.All(done, file => Assert.Equal(SealingOutcome.Anew, file.Outcome));
        Assert.Equal([1, 2], await Read(Store(server, other), plain));
        Assert.All(await Store(server, other).Verify(Cancel).ToListAsync(Cancel), file => Assert.Equal((FileState.Whole, "k2"), (file.State, file.Key)));
        Assert.Equal(2, done.Count);
    }

    [Fact]
    public async Task What_was_altered_and_what_is_strange_is_named_and_orphans_go()
    {
        using var server = await S3Server.Start(Cancel);
        var files = Store(server, "");
        var known = await files.Keep(new MemoryStream([1]), "a", Cancel);
        var orphan = await files.Keep(new MemoryStream([2]), "b", Cancel);
        var lying = Directory.GetFiles(server.Folder, $"{known.Sha256}*_object", SearchOption.AllDirectories).Single();
        await File.WriteAllBytesAsync(lying, [9], Cancel);

        var states = await files.Verify(Cancel).ToDictionaryAsync(file => file.Sha256!, file => file.State, cancellationToken: Cancel);
        Assert.Equal((FileState.Altered, FileState.Whole), (states[known.Sha256], states[orphan.Sha256]));

        Assert.False(await files.Discard(orphan.Sha256, TimeSpan.FromDays(2), Cancel));
        clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(orphan.Sha256, (await files.Orphans(new HashSet<string> { known.Sha256 }, TimeSpan.FromDays(2), Cancel).SingleAsync(Cancel)).Sha256);
        Assert.True(await files.Discard(orphan.Sha256, TimeSpan.FromDays(2), Cancel));
        Assert.False(await files.Has(orphan.Sha256, Cancel));
        Assert.True(DocumentRefusals.FileMissing.Is((await Assert.ThrowsAsync<RefusedException>(() => files.Open(orphan.Sha256, Cancel))).Refusal));
    }

    private FileStore Store(S3Server server, string keys) => new(new DocumentSettings(folder.Path) { Bucket = server.Bucket, FileKeys = FileKeys.Of(keys) }, clock);

    private static IEnumerable<byte[]> Lying(S3Server server) => Directory.GetFiles(server.Folder, "*_object", SearchOption.AllDirectories).Select(File.ReadAllBytes);

    private static async Task<byte[]> Read(FileStore files, StoredFile file)
    {
        await using var stream = await files.Open(file, Cancel);
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, Cancel);
        return all.ToArray();
    }
}
