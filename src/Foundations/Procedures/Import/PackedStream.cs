using System.Buffers.Binary;
using System.IO.Compression;

namespace MotCua.Procedures.Import;

/// <summary>A gzip file that notices when it breaks off; the framework's own stream ends quietly there, and lines would be lost unseen.</summary>
internal sealed class PackedStream(Stream file) : Stream
{
    private readonly GZipStream content = new(Begin(file), CompressionMode.Decompress, leaveOpen: true);
    private uint unpacked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Counted(content.Read(buffer, offset, count), count);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(await content.ReadAsync(buffer, cancellationToken), buffer.Length);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    private static Stream Begin(Stream file)
    {
        file.Position = 0;
        return file;
    }

    private int Counted(int read, int wanted)
    {
        unpacked += (uint)read;
        if (read == 0 && wanted > 0 && !EndsWhole())
        {
            throw new InvalidDataException("truncated");
        }

        return read;
    }

    /// <summary>A packed file ends in the length of what was packed.</summary>
    private bool EndsWhole()
    {
        var tail = new byte[4];
        file.Position = Math.Max(0, file.Length - tail.Length);
        return (file.ReadAtLeast(tail, tail.Length, throwOnEndOfStream: false) == tail.Length && BinaryPrimitives.ReadUInt32LittleEndian(tail) == unpacked)
            || HasSeveralParts();
    }

    /// <summary>Packed files may be joined end to end; then the last length is that of the last part only.</summary>
    private bool HasSeveralParts()
    {
        file.Position = 1;
        var window = new byte[64 * 1024];
        for (var held = 0; ;)
        {
            var read = file.Read(window, held, window.Length - held);
            if (read == 0)
            {
                return false;
            }

            var known = window.AsSpan(0, held + read);
            for (var at = 0; at + 10 <= known.Length; at++)
            {
                if (known[at..(at + 10)] is [0x1F, 0x8B, 8, < 0x20, _, _, _, _, 0 or 2 or 4, < 14 or 255])
                {
                    return true;
                }
            }

            held = Math.Min(9, known.Length);
            known[^held..].CopyTo(window);
        }
    }
}
