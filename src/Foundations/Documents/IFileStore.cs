namespace MotCua.Documents;

/// <summary>Where the bytes of every paper lie, each named by its own SHA-256: written once, never changed.</summary>
public interface IFileStore
{
    /// <summary>Takes the bytes in without keeping them yet, so that they can be looked at first; stops as soon as the limit is passed.</summary>
    Task<StagedFile> Stage(Stream content, string name, long limit, CancellationToken cancel);

    /// <summary>Returns only when the bytes and their name are durable. Keeping the same content again changes nothing but its age.</summary>
    Task<StoredFile> Keep(StagedFile staged, CancellationToken cancel);

    Task<StoredFile> Keep(Stream content, string name, CancellationToken cancel);

    /// <summary>The bytes as they came, to be read from wherever one likes.</summary>
    Task<Stream> Open(string sha256, CancellationToken cancel);

    Task<Stream> Open(StoredFile file, CancellationToken cancel);

    /// <summary>The bytes as others than their sender see them: a photo, or the photos in a PDF, without what the camera wrote beside them.</summary>
    Task<ShownFile> OpenForOthers(string sha256, string mediaType, CancellationToken cancel);

    Task<bool> Has(string sha256, CancellationToken cancel);

    /// <summary>Reads every file again and compares it with its name.</summary>
    IAsyncEnumerable<CheckedFile> Verify(CancellationToken cancel);

    /// <summary>Seals file after file anew under the first key of the ring, beginning behind a name; each is exchanged whole, so it may stop anywhere.</summary>
    IAsyncEnumerable<SealedAnew> SealAnew(string? after, CancellationToken cancel);

    /// <summary>Files that nobody knows any more and that are old enough not to belong to work in progress.</summary>
    IAsyncEnumerable<StoredFile> Orphans(IReadOnlySet<string> known, TimeSpan olderThan, CancellationToken cancel);

    /// <summary>Takes a file away unless somebody brought the same again in the meantime; nobody can bring it while this is decided.</summary>
    Task<bool> Discard(string sha256, TimeSpan olderThan, CancellationToken cancel);
}

/// <summary>A file in the store: what it was called when it came, and the fingerprint under which it lies.</summary>
public sealed record StoredFile(string Sha256, string Name, long Size);

/// <summary>Bytes on their way to a reader, with their own fingerprint.</summary>
public sealed record ShownFile(Stream Content, string Sha256);

/// <summary>What a re-reading of one file showed, and the key it lies sealed under, if any.</summary>
public sealed record CheckedFile(string Path, string? Sha256, long Size, FileState State, string? Key = null);

/// <summary>Whole: as it was stored. Altered: the bytes are no longer those of its name. Stray: it does not belong to the store. Locked: its key is not in the ring.</summary>
public enum FileState
{
    Whole,
    Altered,
    Stray,
    Locked,
}

/// <summary>What became of one file when all were to be sealed anew; the key is the one it lay under before.</summary>
public sealed record SealedAnew(string Sha256, long Size, SealingOutcome Outcome, string? Key);

/// <summary>Already: it lay under the first key. Anew: it does now. Altered, Locked: it was left as it lay.</summary>
public enum SealingOutcome
{
    Already,
    Anew,
    Altered,
    Locked,
}
