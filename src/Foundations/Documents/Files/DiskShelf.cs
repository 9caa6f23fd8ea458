using System.Runtime.CompilerServices;

namespace MotCua.Documents.Files;

/// <summary>An ordinary file system: aa/bb/sha256, renamed into place, and its entry made durable.</summary>
internal sealed class DiskShelf(string root, string threshold, TimeProvider clock) : IShelf
{
    public Task Put(string sha256, string path, CancellationToken cancel)
    {
        var target = PathOf(sha256);
        var folder = Path.GetDirectoryName(target)!;
        Disk.CreateDurably(folder);
        File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
        File.Move(path, target, overwrite: true);
        Disk.Sync(folder);
        return Task.CompletedTask;
    }

    public Task<ShelfEntry?> Find(string sha256, CancellationToken cancel)
    {
        var file = new FileInfo(PathOf(sha256));
        return Task.FromResult(file.Exists ? Entry(file) : null);
    }

    public Task<Stream?> Open(ShelfEntry entry, CancellationToken cancel)
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(entry.Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, useAsync: true));
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task Touch(ShelfEntry entry, string path, CancellationToken cancel)
    {
        File.SetLastWriteTimeUtc(entry.Path, clock.GetUtcNow().UtcDateTime);

        // Somebody else may have put it there a moment ago: their entry may not be durable yet.
        Disk.Sync(Path.GetDirectoryName(entry.Path)!);
        return Task.CompletedTask;
    }

    public Task Remove(string sha256, CancellationToken cancel)
    {
        File.Delete(PathOf(sha256));
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<ShelfEntry> All([EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        var files = Directory.EnumerateDirectories(root)
            .Where(folder => Path.GetFileName(folder) != threshold)
            .Order(StringComparer.Ordinal)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        foreach (var file in files.Select(path => new FileInfo(path)))
        {
            cancel.ThrowIfCancellationRequested();

            // It may have been taken away since it was listed.
            if (file.Exists)
            {
                yield return Entry(file);
            }
        }
    }

    private ShelfEntry Entry(FileInfo file) =>
        new(file.FullName, Fingerprint.Is(file.Name) && file.FullName == PathOf(file.Name) ? file.Name : null, file.Length, file.LastWriteTimeUtc);

    private string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256[2..4], sha256);
}
