namespace MotCua.Documents.Files;

/// <summary>An object of a bucket read from wherever one likes, a stretch at a time.</summary>
internal sealed class BucketStream(long length, Func<long, int, CancellationToken, Task<byte[]>> fetch) : Stream
{
    /// <summary>Four sealed segments and a head: one question to the store for a page of a paper.</summary>
    private const int Stretch = 1 << 18;

    private byte[] held = [];
    private long from;
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => position; set => position = value; }

    /// <summary>The head is there before anybody asks for it.</summary>
    public Task Begin(CancellationToken cancel) => length > 0 ? Hold(0, cancel) : Task.CompletedTask;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.Length == 0 || position >= length)
        {
            return 0;
        }

        if (position < from || position >= from + held.Length)
        {
            await Hold(position, cancellationToken);
        }

        var taken = (int)Math.Min(buffer.Length, from + held.Length - position);
        held.AsMemory((int)(position - from), taken).CopyTo(buffer);
        position += taken;
        return taken;
    }

    // Those who read a paper without waiting (the readers of PDF) do so on threads of their own.
    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task Hold(long at, CancellationToken cancel)
    {
        held = await fetch(at, (int)Math.Min(Stretch, length - at), cancel);
        from = at;
    }
}
