using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Files;

/// <summary>The store: a file is received beside the shelf, sealed where there is a key, and put under its fingerprint once it is whole.</summary>
internal sealed partial class FileStore : IFileStore
{
    private const string Threshold = "incoming";
    private const int Chunk = 1 << 17;

    private readonly string root;
    private readonly FileKeys keys;
    private readonly IShelf shelf;
    private readonly ShelfGate gate;
    private readonly Locksmith locks;
    private readonly TimeProvider clock;

    public FileStore(DocumentSettings settings, TimeProvider clock)
    {
        root = Path.GetFullPath(settings.FilesFolder);
        keys = settings.FileKeys;
        locks = new(keys);
        this.clock = clock;
        Disk.CreateDurably(root);
        shelf = settings.Bucket is { } bucket ? new BucketShelf(bucket, clock) : new DiskShelf(root, Threshold, clock);
        gate = new(Path.Combine(settings.DataFolder, "files.gate"));
        SweepThreshold();
    }

    public async Task<StagedFile> Stage(Stream content, string name, long limit, CancellationToken cancel)
    {
        var path = Path.Combine(root, Threshold, Guid.CreateVersion7().ToString("N"));
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long size = 0;
            string sha256;
            await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0))
            {
                using var writer = new SealingWriter(file, keys.Primary);
                int read;
                while ((read = await content.ReadAsync(buffer, cancel)) > 0)
                {
                    size += read;
                    TooLarge.With(FileSize.Say(limit)).If(size > limit);
                    hash.AppendData(buffer, 0, read);
                    await writer.Write(buffer.AsMemory(0, read), cancel);
                }

                sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
                await writer.Finish(sha256, cancel);
                file.Flush(flushToDisk: true);
            }

            return new StagedFile(path, name, sha256, size, () => locks.Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16), sha256));
        }
        catch
        {
            File.Delete(path);
            throw;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(buffer);
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public async Task<StoredFile> Keep(StagedFile staged, CancellationToken cancel)
    {
        using var passed = await gate.ToBring(cancel);

        // A file of the right name but another length, or one that no key opens, is a wreck: the good copy takes its place.
        if (await shelf.Find(staged.Sha256, cancel) is { } there && await Length(there, cancel) == staged.Size)
        {
            await shelf.Touch(there, staged.Path, cancel);
        }
        else
        {
            await shelf.Put(staged.Sha256, staged.Path, cancel);
        }

        staged.Dispose();
        return new(staged.Sha256, staged.Name, staged.Size);
    }

    public async Task<StoredFile> Keep(Stream content, string name, CancellationToken cancel)
    {
        using var staged = await Stage(content, name, long.MaxValue, cancel);
        return await Keep(staged, cancel);
    }

    public async Task<Stream> Open(string sha256, CancellationToken cancel)
    {
        FileMissing.With(sha256).Unless(Fingerprint.Is(sha256));
        var entry = FileMissing.With(sha256).Unless(await shelf.Find(sha256, cancel));
        return locks.Open(FileMissing.With(sha256).Unless(await shelf.Open(entry, cancel)), sha256);
    }

    public async Task<Stream> Open(StoredFile file, CancellationToken cancel)
    {
        var stream = await Open(file.Sha256, cancel);
        if (stream.Length != file.Size)
        {
            await stream.DisposeAsync();
            FileDamaged.With(file.Sha256).If(true);
        }

        return stream;
    }

    public async Task<ShownFile> OpenForOthers(string sha256, string mediaType, CancellationToken cancel)
    {
        var content = await Open(sha256, cancel);
        var isPdf = mediaType == "application/pdf";
        if (!isPdf && !mediaType.StartsWith("image/", StringComparison.Ordinal))
        {
            return new(content, sha256);
        }

        await using (content)
        {
            var whole = new byte[checked((int)content.Length)];
            await content.ReadExactlyAsync(whole, cancel);
            var plain = FileDamaged.With(sha256).Unless(isPdf ? PlainPdf.Of(whole) : PlainPhoto.Of(whole, mediaType));
            return new(new MemoryStream(plain, writable: false), Convert.ToHexStringLower(SHA256.HashData(plain)));
        }
    }

    public async Task<bool> Has(string sha256, CancellationToken cancel)
    {
        FileMissing.With(sha256).Unless(Fingerprint.Is(sha256));
        return await shelf.Find(sha256, cancel) is not null;
    }

    public async IAsyncEnumerable<StoredFile> Orphans(IReadOnlySet<string> known, TimeSpan olderThan, [EnumeratorCancellation] CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - olderThan;
        await foreach (var entry in shelf.All(cancel))
        {
            if (entry.Sha256 is { } sha256 && entry.Since < before && !known.Contains(sha256))
            {
                yield return new(sha256, sha256, entry.Size);
            }
        }
    }

    public async Task<bool> Discard(string sha256, TimeSpan olderThan, CancellationToken cancel)
    {
        FileMissing.With(sha256).Unless(Fingerprint.Is(sha256));
        using var alone = await gate.ToTakeAway(cancel);
        if (await shelf.Find(sha256, cancel) is not { } entry || entry.Since >= clock.GetUtcNow() - olderThan)
        {
            return false;
        }

        await shelf.Remove(sha256, cancel);
        return true;
    }

    private async Task<long?> Length(ShelfEntry entry, CancellationToken cancel)
    {
        try
        {
            await using var stream = await shelf.Open(entry, cancel) is { } raw ? locks.Open(raw, entry.Sha256!) : null;
            return stream?.Length;
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    // What a crash left half received: nobody was told that it had arrived.
    private void SweepThreshold()
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-1);
        foreach (var file in Directory.CreateDirectory(Path.Combine(root, Threshold)).EnumerateFiles().Where(file => file.LastWriteTimeUtc < before))
        {
            file.Delete();
        }
    }
}
