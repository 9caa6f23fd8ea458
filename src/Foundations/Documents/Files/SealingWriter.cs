namespace MotCua.Documents.Files;

/// <summary>Seals a file while it is written; where there is no key it lies as it came.</summary>
internal sealed class SealingWriter : IDisposable
{
    private readonly Stream target;
    private readonly Seal? seal;
    private readonly byte[] content = new byte[Seal.Content];
    private readonly byte[] closed = new byte[Seal.Segment];
    private int filled;
    private long segment;

    public SealingWriter(Stream target, FileKey? key)
    {
        this.target = target;
        seal = key is null ? null : Seal.New(key);
    }

    private int Room => segment == 0 ? Seal.FirstContent : Seal.Content;

    public async ValueTask Write(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        if (seal is null)
        {
            await target.WriteAsync(bytes, cancel);
            return;
        }

        while (bytes.Length > 0)
        {
            // A full segment waits until more comes: only then it is known not to be the last.
            if (filled == Room)
            {
                await CloseSegment(last: false, cancel);
            }

            var taken = Math.Min(bytes.Length, Room - filled);
            bytes[..taken].CopyTo(content.AsMemory(filled));
            (filled, bytes) = (filled + taken, bytes[taken..]);
        }
    }

    /// <summary>Closes the last segment and writes the proof of the name, which is known only now.</summary>
    public async ValueTask Finish(string sha256, CancellationToken cancel)
    {
        if (seal is not null)
        {
            await CloseSegment(last: true, cancel);
            target.Position = Seal.ProofAt;
            await target.WriteAsync(seal.Proof(sha256), cancel);
            target.Position = target.Length;
        }
    }

    public void Dispose() => seal?.Dispose();

    private async ValueTask CloseSegment(bool last, CancellationToken cancel)
    {
        if (segment == 0)
        {
            await target.WriteAsync(seal!.Head, cancel);
        }

        seal!.Close(segment, last, content.AsSpan(0, filled), closed);
        await target.WriteAsync(closed.AsMemory(0, filled + Seal.Tag), cancel);
        (filled, segment) = (0, segment + 1);
    }
}
