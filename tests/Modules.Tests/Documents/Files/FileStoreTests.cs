using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using MotCua.Documents;
using MotCua.Documents.Files;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents.Files;

public sealed class FileStoreTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider clock = new(DateTimeOffset.Parse("2026-11-20T01:00:00Z", null));
    private readonly FileStore files;

    public FileStoreTests() => files = new(new DocumentSettings(folder.Path), clock);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_lies_under_its_own_fingerprint_and_reads_back()
    {
        var content = RandomNumberGenerator.GetBytes(300_000);

        var kept = await files.Keep(new MemoryStream(content), "đơn xin.pdf", None);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), kept.Sha256);
        Assert.True(File.Exists(Where(kept)));
        Assert.Equal(content, await Read(kept));
        Assert.Equal(("đơn xin.pdf", 300_000L), (kept.Name, kept.Size));
    }

    [Fact]
    public async Task Keeping_the_same_content_again_changes_nothing()
    {
        var first = await files.Keep(new MemoryStream([1, 2, 3]), "a.png", None);
        var second = await files.Keep(new MemoryStream([1, 2, 3]), "b.png", None);

        Assert.Equal(first.Sha256, second.Sha256);
        Assert.Equal("b.png", second.Name);
        Assert.Single(FilesOnDisk());
    }

    [Fact]
    public async Task Many_hands_keeping_the_same_and_other_files_at_once_all_succeed()
    {
        var contents = Enumerable.Range(0, 8).Select(_ => RandomNumberGenerator.GetBytes(50_000)).ToArray();

        var kept = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => files.Keep(new MemoryStream(contents[i % 8]), "x", None))));

        Assert.Equal(8, kept.Select(file => file.Sha256).Distinct().Count());
        Assert.Equal(8, FilesOnDisk().Length);
        await foreach (var file in files.Verify(None))
        {
            Assert.Equal(FileState.Whole, file.State);
        }
    }

    [Fact]
    public async Task Too_much_is_refused_while_it_still_flows_and_leaves_nothing()
    {
        using var endless = new EndlessStream();

        var refused = await Assert.ThrowsAsync<RefusedException>(() => files.Stage(endless, "lớn.pdf", 1 << 20, None));

        Assert.True(DocumentRefusals.TooLarge.Is(refused.Refusal));
        Assert.Equal(["1 MB"], refused.Refusal.Arguments);
        Assert.True(endless.Given < 2 << 20);
        Assert.Empty(FilesOnDisk());
    }

    [Fact]
    public async Task A_staged_file_that_is_not_kept_disappears()
    {
        using (var staged = await files.Stage(new MemoryStream([1]), "a", 10, None))
        {
            Assert.False(await files.Has(staged.Sha256, CancellationToken.None));
            Assert.Single(FilesOnDisk());
        }

        Assert.Empty(FilesOnDisk());
    }

    [Fact]
    public async Task A_file_cut_short_on_disk_is_not_handed_out_and_is_mended_by_keeping_it_again()
    {
        var kept = await files.Keep(new MemoryStream([1, 2, 3, 4]), "a", None);
        await File.WriteAllBytesAsync(Where(kept), [1, 2], None);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => files.Open(kept, None));
        await files.Keep(new MemoryStream([1, 2, 3, 4]), "a", None);

        Assert.True(DocumentRefusals.FileDamaged.Is(refused.Refusal));
        Assert.Equal([1, 2, 3, 4], await Read(kept));
    }

    [Fact]
    public async Task Verification_names_the_altered_file_and_the_stray_one()
    {
        var good = await files.Keep(new MemoryStream([1]), "a", None);
        var bad = await files.Keep(new MemoryStream([2]), "b", None);
        await File.WriteAllBytesAsync(Where(bad), [3], None);
        Directory.CreateDirectory(Path.Combine(folder.Path, "files", "zz"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "files", "zz", "note.txt"), "?", None);

        var states = new Dictionary<string, FileState>();
        await foreach (var file in files.Verify(None))
        {
            states[Path.GetFileName(file.Path)] = file.State;
        }

        Assert.Equal(FileState.Whole, states[good.Sha256]);
        Assert.Equal(FileState.Altered, states[bad.Sha256]);
        Assert.Equal(FileState.Stray, states["note.txt"]);
    }

    [Fact]
    public async Task Orphans_are_old_files_that_nobody_knows()
    {
        var known = await files.Keep(new MemoryStream([1]), "a", None);
        var orphan = await files.Keep(new MemoryStream([2]), "b", None);
        await files.Keep(new MemoryStream([1]), "a", None);
        File.SetLastWriteTimeUtc(Where(orphan), clock.GetUtcNow().UtcDateTime.AddDays(-3));
        var fresh = await files.Keep(new MemoryStream([3]), "c", None);
        File.SetLastWriteTimeUtc(Where(fresh), clock.GetUtcNow().UtcDateTime);

        var orphans = await files.Orphans(new HashSet<string> { known.Sha256 }, TimeSpan.FromDays(1), None).ToArrayAsync(None);

        Assert.Equal(orphan.Sha256, Assert.Single(orphans).Sha256);
    }

    [Fact]
    public void What_a_crash_left_at_the_threshold_is_swept_after_a_day()
    {
        var (old, fresh) = (Path.Combine(folder.Path, "files", "incoming", "old"), Path.Combine(folder.Path, "files", "incoming", "fresh"));
        File.WriteAllText(old, "x");
        File.WriteAllText(fresh, "x");
        File.SetLastWriteTimeUtc(old, clock.GetUtcNow().UtcDateTime.AddHours(-25));
        File.SetLastWriteTimeUtc(fresh, clock.GetUtcNow().UtcDateTime.AddHours(-23));

        _ = new FileStore(new DocumentSettings(folder.Path), clock);

        Assert.Equal([fresh], FilesOnDisk());
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("ABCDEF")]
    [InlineData("")]
    public async Task A_name_that_is_no_fingerprint_opens_nothing(string name)
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() => files.Open(name, None));

        Assert.True(DocumentRefusals.FileMissing.Is(refused.Refusal));
    }

    private string Where(StoredFile file) => Path.Combine(folder.Path, "files", file.Sha256[..2], file.Sha256[2..4], file.Sha256);

    private string[] FilesOnDisk() => Directory.GetFiles(Path.Combine(folder.Path, "files"), "*", SearchOption.AllDirectories);

    private async Task<byte[]> Read(StoredFile file)
    {
        await using var stream = await files.Open(file, None);
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, None);
        return all.ToArray();
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
