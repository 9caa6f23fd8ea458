using System.Security.Cryptography;

namespace MotCua.Documents.Files;

/// <summary>Reads a sealed file from wherever one likes, opening only the segments that are asked for.</summary>
internal sealed class SealedStream : Stream
{
    private readonly Stream inner;
    private readonly Seal seal;
    private readonly long segments;
    private readonly byte[] closed = new byte[Seal.Segment];
    private readonly byte[] content = new byte[Seal.Content];
    private long opened = -1;
    private int held;
    private long position;

    public SealedStream(Stream inner, Seal seal)
    {
        this.inner = inner;
        this.seal = seal;
        Length = Seal.LengthIn(inner.Length) ?? throw Damaged(null);
        segments = Math.Max(1, (inner.Length - Seal.SegmentAt(1) + Seal.Segment - 1) / Seal.Segment + 1);
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get => position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            position = value;
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.Length == 0 || position >= Length)
        {
            // An empty file has one segment too, and it must be its own.
            if (Length == 0 && opened < 0)
            {
                inner.Position = Seal.SegmentAt(0);
                Unlock(0, await inner.ReadAtLeastAsync(closed.AsMemory(0, Size(0)), Size(0), throwOnEndOfStream: false, cancellationToken));
            }

            return 0;
        }

        var (segment, within) = Seal.Find(position);
        if (segment != opened)
        {
            inner.Position = Seal.SegmentAt(segment);
            Unlock(segment, await inner.ReadAtLeastAsync(closed.AsMemory(0, Size(segment)), Size(segment), throwOnEndOfStream: false, cancellationToken));
        }

        return Take(buffer.Span, within);
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.Length == 0 || position >= Length)
        {
            return 0;
        }

        var (segment, within) = Seal.Find(position);
        if (segment != opened)
        {
            inner.Position = Seal.SegmentAt(segment);
            Unlock(segment, inner.ReadAtLeast(closed.AsSpan(0, Size(segment)), Size(segment), throwOnEndOfStream: false));
        }

        return Take(buffer, within);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            seal.Dispose();
            inner.Dispose();
            CryptographicOperations.ZeroMemory(content);
        }

        base.Dispose(disposing);
    }

    private int Size(long segment) => (int)(Math.Min(Seal.SegmentAt(segment + 1), inner.Length) - Seal.SegmentAt(segment));

    private void Unlock(long segment, int read)
    {
        opened = -1;
        if (read < Size(segment) || read < Seal.Tag)
        {
            throw Damaged(null);
        }

        try
        {
            seal.Open(segment, segment == segments - 1, closed.AsSpan(0, read), content);
        }
        catch (AuthenticationTagMismatchException altered)
        {
            throw Damaged(altered);
        }

        (opened, held) = (segment, read - Seal.Tag);
    }

    private int Take(Span<byte> buffer, int within)
    {
        var taken = Math.Min(buffer.Length, held - within);
        content.AsSpan(within, taken).CopyTo(buffer);
        position += taken;
        return taken;
    }

    private static InvalidDataException Damaged(Exception? inner) => new("The sealed file is damaged: these are not the bytes that were written.", inner);
}
