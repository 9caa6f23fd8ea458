using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using MotCua.Documents;
using MotCua.Documents.Files;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents.Files;

public sealed class SealedFilesTests : IDisposable
{
    private const int First = Seal.FirstContent;
    private const int Next = Seal.Content;

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly byte[] Old = RandomNumberGenerator.GetBytes(32);
    private static readonly byte[] New = RandomNumberGenerator.GetBytes(32);

    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider clock = new(DateTimeOffset.Parse("2026-11-20T01:00:00Z", null));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(First - 1)]
    [InlineData(First)]
    [InlineData(First + 1)]
    [InlineData(First + Next)]
    [InlineData(First + Next + 1)]
    [InlineData(1_000_003)]
    public async Task A_file_of_any_length_reads_back_and_lies_as_described(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        var files = Store(("old", Old));

        var kept = await files.Keep(new MemoryStream(content), "a.pdf", None);

        Assert.Equal(content, await Read(files, kept));
        var lying = await File.ReadAllBytesAsync(Where(kept.Sha256), None);
        Assert.Equal(length, Seal.LengthIn(lying.Length));
        Assert.Equal(content, TinkReading.Open(lying, Old));
        Assert.Equal((FileState.Whole, "old"), await Checked(files, kept.Sha256));
    }

    [Fact]
    public async Task Any_part_is_read_from_where_one_likes()
    {
        var content = RandomNumberGenerator.GetBytes((3 * Seal.Segment) + 777);
        var files = Store(("old", Old));
        var kept = await files.Keep(new MemoryStream(content), "a.pdf", None);
        var chance = new Random(5);

        await using var stream = await files.Open(kept, None);
        for (var i = 0; i < 300; i++)
        {
            var from = chance.Next(content.Length);
            var part = new byte[chance.Next(1, Math.Min(content.Length - from + 1, 150_000))];
            stream.Position = from;
            if (i % 2 == 0)
            {
                stream.ReadExactly(part);
            }
            else
            {
                await stream.ReadExactlyAsync(part, None);
            }

            Assert.True(part.AsSpan().SequenceEqual(content.AsSpan(from, part.Length)), $"{part.Length} bytes from {from}");
        }
    }

    [Fact]
    public async Task What_waits_at_the_threshold_is_sealed_too()
    {
        var content = "%PDF-1.7 Họ và tên: Vi Văn Thắng"u8.ToArray();
        using var staged = await Store(("old", Old)).Stage(new MemoryStream(content), "a.pdf", 1000, None);

        Assert.Equal(-1, (await File.ReadAllBytesAsync(staged.Path, None)).AsSpan().IndexOf("Thắng"u8));
        using var read = new MemoryStream();
        staged.OpenRead().CopyTo(read);
        Assert.Equal(content, read.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(70)]
    [InlineData(100)]
    [InlineData(104)]
    [InlineData(Seal.Segment + 100)]
    [InlineData(-1)]
    public async Task A_changed_byte_anywhere_is_noticed(int at)
    {
        var files = Store(("old", Old));
        var kept = await files.Keep(new MemoryStream(RandomNumberGenerator.GetBytes(100_000)), "a.pdf", None);
        var lying = await File.ReadAllBytesAsync(Where(kept.Sha256), None);
        lying[at < 0 ? ^1 : at] ^= 1;
        await File.WriteAllBytesAsync(Where(kept.Sha256), lying, None);

        Assert.NotEqual(FileState.Whole, (await Checked(files, kept.Sha256)).State);
        await Assert.ThrowsAnyAsync<Exception>(() => Read(files, kept));
    }

    [Fact]
    public async Task A_file_cut_at_a_segment_is_not_taken_for_a_shorter_one()
    {
        var files = Store(("old", Old));
        var kept = await files.Keep(new MemoryStream(RandomNumberGenerator.GetBytes(First + Next + 5)), "a.pdf", None);
        var lying = await File.ReadAllBytesAsync(Where(kept.Sha256), None);
        await File.WriteAllBytesAsync(Where(kept.Sha256), lying[..(64 + (2 * Seal.Segment))], None);

        Assert.Equal(FileState.Altered, (await Checked(files, kept.Sha256)).State);
        await using var stream = await files.Open(kept.Sha256, None);
        Assert.Equal(First + Next, stream.Length);
        await Assert.ThrowsAsync<InvalidDataException>(() => stream.CopyToAsync(Stream.Null, None));
    }

    [Fact]
    public async Task Two_files_cannot_change_places()
    {
        var files = Store(("old", Old));
        var one = await files.Keep(new MemoryStream([1, 2, 3]), "a.pdf", None);
        var other = await files.Keep(new MemoryStream([4, 5, 6]), "b.pdf", None);
        File.Copy(Where(one.Sha256), Where(other.Sha256), overwrite: true);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => files.Open(other, None));

        Assert.True(DocumentRefusals.FileDamaged.Is(refused.Refusal));
        Assert.Equal(FileState.Altered, (await Checked(files, other.Sha256)).State);
    }

    [Fact]
    public async Task A_lost_key_is_named_and_bringing_the_file_again_mends_it()
    {
        var kept = await Store(("old", Old)).Keep(new MemoryStream([1, 2, 3]), "a.pdf", None);
        var files = Store(("new", New));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => files.Open(kept, None));
        var locked = await Checked(files, kept.Sha256);
        await files.Keep(new MemoryStream([1, 2, 3]), "a.pdf", None);

        Assert.True(DocumentRefusals.KeyLost.Is(refused.Refusal));
        Assert.Equal(["old"], refused.Refusal.Arguments);
        Assert.Equal((FileState.Locked, "old"), locked);
        Assert.Equal((FileState.Whole, "new"), await Checked(files, kept.Sha256));
    }

    [Fact]
    public async Task Sealing_anew_may_stop_anywhere_and_goes_on_and_then_the_old_key_is_not_needed()
    {
        List<StoredFile> all = [];
        foreach (var (files, mark) in new[] { (Store(), 1), (Store(("old", Old)), 2) })
        {
            for (byte i = 0; i < 20; i++)
            {
                all.Add(await files.Keep(new MemoryStream([(byte)mark, i, .. new byte[i * 5000]]), "a", None));
            }
        }

        var both = Store(("new", New), ("old", Old));
        foreach (var file in all)
        {
            Assert.NotEmpty(await Read(both, file));
        }

        // Whoever reads while it is exchanged reads on.
        await using var reading = await both.Open(all[^1], None);
        var stopped = await both.SealAnew(null, None).Take(13).ToListAsync(None);
        var rest = await both.SealAnew(null, None).ToListAsync(None);

        Assert.Equal(13, stopped.Count(file => file.Outcome is SealingOutcome.Anew));
        Assert.Equal((13, 27), (rest.Count(file => file.Outcome is SealingOutcome.Already), rest.Count(file => file.Outcome is SealingOutcome.Anew)));
        Assert.Equal(all[^1].Size, await Length(reading));
        var alone = Store(("new", New));
        await foreach (var file in alone.Verify(None))
        {
            Assert.Equal((FileState.Whole, "new"), (file.State, file.Key));
        }

        foreach (var file in all)
        {
            Assert.Equal(file.Size, (await Read(alone, file)).Length);
        }

        Assert.Empty(Directory.GetFiles(Path.Combine(folder.Path, "files", "incoming")));
    }

    [Fact]
    public async Task What_is_altered_or_locked_is_left_as_it_lies()
    {
        var plain = await Store().Keep(new MemoryStream([1]), "a", None);
        var locked = await Store(("lost", RandomNumberGenerator.GetBytes(32))).Keep(new MemoryStream([2]), "b", None);
        await File.WriteAllBytesAsync(Where(plain.Sha256), [9], None);
        var before = await File.ReadAllBytesAsync(Where(locked.Sha256), None);

        var done = await Store(("new", New)).SealAnew(null, None).ToDictionaryAsync(file => file.Sha256, cancellationToken: None);

        Assert.Equal(SealingOutcome.Altered, done[plain.Sha256].Outcome);
        Assert.Equal((SealingOutcome.Locked, "lost"), (done[locked.Sha256].Outcome, done[locked.Sha256].Key));
        Assert.Equal([9], await File.ReadAllBytesAsync(Where(plain.Sha256), None));
        Assert.Equal(before, await File.ReadAllBytesAsync(Where(locked.Sha256), None));
    }

    [Fact]
    public async Task A_house_that_is_open_learns_of_a_new_key()
    {
        var ring = Path.Combine(folder.Path, "ring", "keys");
        FileKeys.Add(ring, "k1");
        var files = new FileStore(new DocumentSettings(folder.Path) { FileKeys = FileKeys.In(ring) }, clock);
        var first = await files.Keep(new MemoryStream([1]), "a", None);

        FileKeys.Add(ring, "k2");
        var second = await files.Keep(new MemoryStream([2]), "b", None);

        Assert.Equal((FileState.Whole, "k1"), await Checked(files, first.Sha256));
        Assert.Equal((FileState.Whole, "k2"), await Checked(files, second.Sha256));
        Assert.Throws<InvalidOperationException>(() => FileKeys.Add(ring, "k2"));
        Assert.Throws<InvalidOperationException>(() => FileKeys.Add(ring, "Kết"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(ring));
        }

        File.Delete(ring);
        Assert.Contains(ring, (await Assert.ThrowsAsync<InvalidOperationException>(() => files.Keep(new MemoryStream([3]), "c", None))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_line_of_the_ring_is_named_by_its_number_and_nothing_of_it_is_told()
    {
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(31));

        var wrong = Assert.Throws<InvalidOperationException>(() => FileKeys.Of($"a:{Convert.ToBase64String(Old)},b:{secret}"));

        Assert.Contains("line 2", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, wrong.Message, StringComparison.Ordinal);
    }

    private FileStore Store(params (string Name, byte[] Key)[] keys) =>
        new(new DocumentSettings(folder.Path) { FileKeys = FileKeys.Of(string.Join(',', keys.Select(key => $"{key.Name}:{Convert.ToBase64String(key.Key)}"))) }, clock);

    private string Where(string sha256) => Path.Combine(folder.Path, "files", sha256[..2], sha256[2..4], sha256);

    private static async Task<(FileState State, string? Key)> Checked(FileStore files, string sha256) =>
        await files.Verify(None).Where(file => file.Sha256 == sha256).Select(file => (file.State, file.Key)).SingleAsync(None);

    private static async Task<byte[]> Read(FileStore files, StoredFile file)
    {
        await using var stream = await files.Open(file, None);
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, None);
        return all.ToArray();
    }

    private static async Task<long> Length(Stream stream)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, None);
        return all.Length;
    }
}
