using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Files;

/// <summary>The store on an ordinary file system: aa/bb/sha256, written beside, made durable, then renamed into place.</summary>
internal sealed class FileStore : IFileStore
{
    private const string Threshold = "incoming";
    private const int Chunk = 1 << 17;

    private readonly string root;
    private readonly TimeProvider clock;

    public FileStore(DocumentSettings settings, TimeProvider clock)
    {
        root = Path.GetFullPath(settings.FilesFolder);
        this.clock = clock;
        Disk.CreateDurably(root);
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
            await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0))
            {
                int read;
                while ((read = await content.ReadAsync(buffer, cancel)) > 0)
                {
                    size += read;
                    TooLarge.With(FileSize.Say(limit)).If(size > limit);
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancel);
                }

                file.Flush(flushToDisk: true);
            }

            return new StagedFile(path, name, Convert.ToHexStringLower(hash.GetHashAndReset()), size);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public Task<StoredFile> Keep(StagedFile staged, CancellationToken cancel)
    {
        var target = PathOf(staged.Sha256);
        var folder = Path.GetDirectoryName(target)!;
        Disk.CreateDurably(folder);

        // A file of the right name but another length is a wreck: the good copy takes its place.
        var there = new FileInfo(target);
        if (there.Exists && there.Length == staged.Size)
        {
            staged.Dispose();
            there.LastWriteTimeUtc = clock.GetUtcNow().UtcDateTime;
        }
        else
        {
            staged.MoveTo(target);
        }

        // Also when somebody else put it there a moment ago: their entry may not be durable yet.
        Disk.Sync(folder);
        return Task.FromResult(new StoredFile(staged.Sha256, staged.Name, staged.Size));
    }

    public async Task<StoredFile> Keep(Stream content, string name, CancellationToken cancel)
    {
        using var staged = await Stage(content, name, long.MaxValue, cancel);
        return await Keep(staged, cancel);
    }

    public Task<Stream> Open(string sha256, CancellationToken cancel)
    {
        var path = PathOf(sha256);
        FileMissing.With(sha256).Unless(File.Exists(path));
        return Task.FromResult<Stream>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, useAsync: true));
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

    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    public async IAsyncEnumerable<CheckedFile> Verify([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var path in Everything())
        {
            cancel.ThrowIfCancellationRequested();
            var name = Path.GetFileName(path);
            await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Chunk, useAsync: true);
            if (!IsFingerprint(name) || path != PathOf(name))
            {
                yield return new(path, null, stream.Length, FileState.Stray);
                continue;
            }

            var actual = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
            yield return new(path, name, stream.Length, actual == name ? FileState.Whole : FileState.Altered);
        }
    }

    public IEnumerable<StoredFile> Orphans(IReadOnlySet<string> known, TimeSpan olderThan)
    {
        var before = clock.GetUtcNow().UtcDateTime - olderThan;
        return Everything()
            .Select(path => new FileInfo(path))
            .Where(file => IsFingerprint(file.Name) && file.LastWriteTimeUtc < before && !known.Contains(file.Name))
            .Select(file => new StoredFile(file.Name, file.Name, file.Length));
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

    private IEnumerable<string> Everything() =>
        Directory.EnumerateDirectories(root)
            .Where(folder => Path.GetFileName(folder) != Threshold)
            .Order(StringComparer.Ordinal)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));

    private string PathOf(string sha256)
    {
        FileMissing.With(sha256).Unless(IsFingerprint(sha256));
        return Path.Combine(root, sha256[..2], sha256[2..4], sha256);
    }

    private static bool IsFingerprint(string name) => name.Length == 64 && name.All(char.IsAsciiHexDigitLower);
}
