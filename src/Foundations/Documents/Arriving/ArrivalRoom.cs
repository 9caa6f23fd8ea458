using System.Security.Cryptography;
using MotCua.Documents.Files;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Arriving;

/// <summary>Keeps each upload in a folder of its own, under its owner's: what it is, and its pieces, each written whole, sealed and made durable before it counts.</summary>
internal sealed class ArrivalRoom(DocumentSettings settings, IFileStore files, TimeProvider clock) : IArrivals
{
    /// <summary>A server that dies loses no more than this of a line that was quick.</summary>
    private const int PieceLength = 1 << 18;

    private readonly string root = Path.Combine(settings.DataFolder, "arriving");
    private readonly Pieces pieces = new(settings.FileKeys);

    public async Task<Arrival> Begin(Guid owner, string name, string? metadata, long length, CancellationToken cancel)
    {
        Empty.If(length <= 0);
        TooLarge.With(FileSize.Say(settings.Uploads.Bytes)).If(length > settings.Uploads.Bytes);
        Sweep();
        var theirs = FolderOf(owner);
        Disk.CreateDurably(theirs);
        TooManyArrivals.With(settings.ArrivalsEach.ToString(System.Globalization.CultureInfo.InvariantCulture)).If(Directory.GetDirectories(theirs).Length >= settings.ArrivalsEach);

        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var folder = FolderOf(owner, id);
        Disk.CreateDurably(folder);
        var about = new ArrivalNote(name, metadata, length, clock.GetUtcNow() + settings.ArrivalsEnd);
        await pieces.Note(folder, about, cancel);
        return new(id, name, metadata, length, 0, about.Until);
    }

    public async Task<Arrival> Find(Guid owner, Guid id, CancellationToken cancel)
    {
        var about = await Known(owner, id, cancel);
        return new(id, about.Name, about.Metadata, about.Length, Pieces.Offset(FolderOf(owner, id)), about.Until);
    }

    public async Task<Arrival> Append(Guid owner, Guid id, long offset, Stream content, Checksum? checksum, CancellationToken cancel)
    {
        var about = await Known(owner, id, cancel);
        var folder = FolderOf(owner, id);
        using var alone = Alone(folder);
        var at = Pieces.Offset(folder);
        ArrivalElsewhere.With(at.ToString(System.Globalization.CultureInfo.InvariantCulture)).Unless(offset == at);
        using var sum = checksum is null ? null : IncrementalHash.CreateHash(checksum.Kind is ChecksumKind.Sha1 ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256);
        List<string> held = [];
        try
        {
            var buffer = new byte[PieceLength];
            for (var more = true; more;)
            {
                var (read, broken) = await Fill(content, buffer, cancel);
                more = read == buffer.Length && broken is null;
                ArrivalTooLong.If(at + read > about.Length);
                if (read > 0 && (broken is null || checksum is null))
                {
                    // What came before the line broke is kept although nobody waits any more.
                    sum?.AppendData(buffer, 0, read);
                    held.Add(await pieces.Write(folder, at, buffer.AsMemory(0, read), CancellationToken.None));
                    at += read;
                    if (checksum is null)
                    {
                        Pieces.Count(held);
                    }
                }

                if (broken is not null)
                {
                    System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(broken);
                }
            }

            if (checksum is not null)
            {
                ArrivalUnlike.Unless(CryptographicOperations.FixedTimeEquals(sum!.GetHashAndReset(), checksum.Sum));
                Pieces.Count(held);
            }
        }
        finally
        {
            Pieces.Drop(held);
        }

        return new(id, about.Name, about.Metadata, about.Length, at, about.Until);
    }

    public async Task<StagedFile> Take(Guid owner, Guid id, CancellationToken cancel)
    {
        var about = await Known(owner, id, cancel);
        var folder = FolderOf(owner, id);
        using var alone = Alone(folder);
        ArrivalUnfinished.Unless(Pieces.Offset(folder) == about.Length);
        await using var whole = pieces.Read(folder);
        return await files.Stage(whole, about.Name, settings.Uploads.Bytes, cancel);
    }

    public async Task End(Guid owner, Guid id, CancellationToken cancel)
    {
        await Known(owner, id, cancel);
        var folder = FolderOf(owner, id);
        using (Alone(folder))
        {
            Remove(folder);
        }
    }

    private static async Task<(int Read, Exception? Broken)> Fill(Stream content, byte[] buffer, CancellationToken cancel)
    {
        var filled = 0;
        try
        {
            for (int read; filled < buffer.Length && (read = await content.ReadAsync(buffer.AsMemory(filled), cancel)) > 0;)
            {
                filled += read;
            }

            return (filled, null);
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException)
        {
            return (filled, broken);
        }
    }

    /// <summary>Somebody else's upload is as little there as one that ended.</summary>
    private async Task<ArrivalNote> Known(Guid owner, Guid id, CancellationToken cancel)
    {
        var about = NoSuchArrival.Unless(await pieces.Note(FolderOf(owner, id), cancel));
        NoSuchArrival.If(about.Until <= clock.GetUtcNow());
        return about;
    }

    private static FileStream Alone(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "gate"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (DirectoryNotFoundException)
        {
            throw new RefusedException(NoSuchArrival);
        }
        catch (IOException)
        {
            throw new RefusedException(ArrivalBusy);
        }
    }

    // What nobody went on with; its age is that of its note, which is written once.
    private void Sweep()
    {
        var before = clock.GetUtcNow() - settings.ArrivalsEnd;
        foreach (var folder in Directory.Exists(root) ? Directory.GetDirectories(root).SelectMany(Directory.GetDirectories) : [])
        {
            if (Guid.TryParse(Path.GetFileName(folder), out var id) && Begun(id) < before)
            {
                Remove(folder);
            }
        }
    }

    /// <summary>The first six bytes of such an id are the millisecond in which it was made.</summary>
    private static DateTimeOffset Begun(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTimeOffset.FromUnixTimeMilliseconds((long)(System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16));
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Another server swept it.
        }
    }

    private string FolderOf(Guid owner) => Path.Combine(root, owner.ToString("N"));

    private string FolderOf(Guid owner, Guid id) => Path.Combine(FolderOf(owner), id.ToString("N"));
}
