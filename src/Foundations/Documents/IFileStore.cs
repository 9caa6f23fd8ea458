namespace MotCua.Documents;

/// <summary>Where the bytes of every paper lie, each named by its own SHA-256: written once, never changed.</summary>
public interface IFileStore
{
    /// <summary>Takes the bytes in without keeping them yet, so that they can be looked at first; stops as soon as the limit is passed.</summary>
    Task<StagedFile> Stage(Stream content, string name, long limit, CancellationToken cancel);

    /// <summary>Returns only when the bytes and their name are on the disk. Keeping the same content again changes nothing.</summary>
    Task<StoredFile> Keep(StagedFile staged, CancellationToken cancel);

    Task<StoredFile> Keep(Stream content, string name, CancellationToken cancel);

    Task<Stream> Open(string sha256, CancellationToken cancel);

    Task<Stream> Open(StoredFile file, CancellationToken cancel);

    bool Has(string sha256);

    /// <summary>Reads every file again and compares it with its name.</summary>
    IAsyncEnumerable<CheckedFile> Verify(CancellationToken cancel);

    /// <summary>Files that nobody knows any more and that are old enough not to belong to work in progress.</summary>
    IEnumerable<StoredFile> Orphans(IReadOnlySet<string> known, TimeSpan olderThan);
}

/// <summary>A file in the store: what it was called when it came, and the fingerprint under which it lies.</summary>
public sealed record StoredFile(string Sha256, string Name, long Size);

/// <summary>What a re-reading of one file showed.</summary>
public sealed record CheckedFile(string Path, string? Sha256, long Size, FileState State);

/// <summary>Whole: as it was stored. Altered: the bytes are no longer those of its name. Stray: it does not belong to the store.</summary>
public enum FileState
{
    Whole,
    Altered,
    Stray,
}
