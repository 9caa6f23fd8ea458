using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using MotCua.Documents;
using MotCua.Documents.Arriving;
using MotCua.Documents.Files;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents.Arriving;

public sealed class ArrivalRoomTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Guid Owner = Guid.CreateVersion7();
    private static readonly byte[] Content = RandomNumberGenerator.GetBytes(900_001);

    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider clock = new(DateTimeOffset.Parse("2026-11-20T01:00:00Z", null));
    private readonly DocumentSettings settings;
    private readonly ArrivalRoom room;

    public ArrivalRoomTests()
    {
        settings = new DocumentSettings(folder.Path) { FileKeys = FileKeys.Of($"k:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}"), ArrivalsEach = 3 };
        room = Room();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_comes_in_pieces_and_is_taken_whole()
    {
        var begun = await room.Begin(Owner, "đơn.pdf", null, Content.Length, None);

        var half = await room.Append(Owner, begun.Id, 0, new MemoryStream(Content[..500_000]), null, None);
        var whole = await room.Append(Owner, begun.Id, 500_000, new MemoryStream(Content[500_000..]), null, None);

        Assert.Equal((500_000, false), (half.Offset, half.IsWhole));
        Assert.True(whole.IsWhole);
        Assert.Equal(Content, await Taken(begun.Id));
        Assert.Equal(Content, await Taken(begun.Id));
        await room.End(Owner, begun.Id, None);
        await Refused(DocumentRefusals.NoSuchArrival, () => room.Find(Owner, begun.Id, None));
    }

    [Fact]
    public async Task When_the_line_breaks_what_came_stays_and_another_server_goes_on()
    {
        var begun = await room.Begin(Owner, "a", null, Content.Length, None);

        await Assert.ThrowsAsync<IOException>(() => room.Append(Owner, begun.Id, 0, new BreakingLine(Content, 333_333), null, None));
        var found = await Room().Find(Owner, begun.Id, None);
        await Room().Append(Owner, begun.Id, found.Offset, new MemoryStream(Content[333_333..]), null, None);

        Assert.Equal(333_333, found.Offset);
        Assert.Equal(Content, await Taken(begun.Id));
    }

    [Fact]
    public async Task A_piece_with_a_checksum_counts_whole_or_not_at_all()
    {
        var begun = await room.Begin(Owner, "a", null, Content.Length, None);
        var (right, wrong) = (new Checksum(ChecksumKind.Sha256, SHA256.HashData(Content)), new Checksum(ChecksumKind.Sha1, new byte[20]));

        await Refused(DocumentRefusals.ArrivalUnlike, () => room.Append(Owner, begun.Id, 0, new MemoryStream(Content), wrong, None));
        await Assert.ThrowsAsync<IOException>(() => room.Append(Owner, begun.Id, 0, new BreakingLine(Content, 600_000), right, None));
        Assert.Equal(0, (await room.Find(Owner, begun.Id, None)).Offset);
        await room.Append(Owner, begun.Id, 0, new MemoryStream(Content), right, None);

        Assert.Equal(Content, await Taken(begun.Id));
    }

    [Fact]
    public async Task What_does_not_fit_is_refused()
    {
        var begun = await room.Begin(Owner, "a", null, 1000, None);
        await room.Append(Owner, begun.Id, 0, new MemoryStream(new byte[400]), null, None);

        await Refused(DocumentRefusals.ArrivalElsewhere, () => room.Append(Owner, begun.Id, 0, new MemoryStream(new byte[400]), null, None));
        await Refused(DocumentRefusals.ArrivalElsewhere, () => room.Append(Owner, begun.Id, 401, new MemoryStream(new byte[4]), null, None));
        await Refused(DocumentRefusals.ArrivalTooLong, () => room.Append(Owner, begun.Id, 400, new MemoryStream(new byte[601]), null, None));
        await Refused(DocumentRefusals.ArrivalUnfinished, () => room.Take(Owner, begun.Id, None));
        await Refused(DocumentRefusals.NoSuchArrival, () => room.Find(Guid.CreateVersion7(), begun.Id, None));
        await Refused(DocumentRefusals.NoSuchArrival, () => room.Append(Guid.CreateVersion7(), begun.Id, 400, new MemoryStream(new byte[600]), null, None));
        await Refused(DocumentRefusals.Empty, () => room.Begin(Owner, "a", null, 0, None));
        await Refused(DocumentRefusals.TooLarge, () => room.Begin(Owner, "a", null, settings.Uploads.Bytes + 1, None));
        await room.Begin(Owner, "b", null, 10, None);
        await room.Begin(Owner, "c", null, 10, None);
        await Refused(DocumentRefusals.TooManyArrivals, () => room.Begin(Owner, "d", null, 10, None));
        Assert.Equal(400, (await room.Find(Owner, begun.Id, None)).Offset);
    }

    [Fact]
    public async Task Two_lines_at_once_do_not_mix()
    {
        var begun = await room.Begin(Owner, "a", null, 1000, None);
        var waiting = new WaitingLine();
        var first = room.Append(Owner, begun.Id, 0, waiting, null, None);
        await waiting.Asked;

        await Refused(DocumentRefusals.ArrivalBusy, () => Room().Append(Owner, begun.Id, 0, new MemoryStream(new byte[1000]), null, None));
        waiting.Finish();

        Assert.Equal(0, (await first).Offset);
    }

    [Fact]
    public async Task It_ends_after_a_day_and_what_a_crash_left_does_not_count()
    {
        var begun = await room.Begin(Owner, "a", null, 1000, None);
        await room.Append(Owner, begun.Id, 0, new MemoryStream(new byte[400]), null, None);
        var place = Directory.GetDirectories(Path.Combine(folder.Path, "arriving"), "*", SearchOption.AllDirectories).Single(one => Path.GetFileName(one) == begun.Id.ToString("N"));
        await File.WriteAllBytesAsync(Path.Combine(place, "000000000000400-600-" + new string('0', 64) + ".part"), new byte[100], None);
        Assert.Equal(400, (await Room().Find(Owner, begun.Id, None)).Offset);

        clock.Advance(TimeSpan.FromHours(24.1));
        await Refused(DocumentRefusals.NoSuchArrival, () => room.Append(Owner, begun.Id, 400, new MemoryStream(new byte[600]), null, None));
        await room.Begin(Owner, "b", null, 10, None);

        Assert.False(Directory.Exists(place));
    }

    private ArrivalRoom Room() => new(settings, new FileStore(settings, clock), clock);

    private async Task<byte[]> Taken(Guid id)
    {
        using var staged = await room.Take(Owner, id, None);
        using var all = new MemoryStream();
        await using var stream = staged.OpenRead();
        await stream.CopyToAsync(all, None);
        return all.ToArray();
    }

    private static async Task Refused(Refusal refusal, Func<Task> deed) => Assert.True(refusal.Is((await Assert.ThrowsAsync<RefusedException>(deed)).Refusal));

    private sealed class BreakingLine(byte[] content, int after) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Position >= after
            ? throw new IOException("The line broke.")
            : await base.ReadAsync(buffer[..(int)Math.Min(buffer.Length, after - Position)], cancellationToken);
    }

    private sealed class WaitingLine : MemoryStream
    {
        private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<int> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => asked.Task;

        public void Finish() => answer.SetResult(0);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            asked.TrySetResult();
            return await answer.Task;
        }
    }
}
