namespace MotCua.Documents.Files;

/// <summary>Where the bytes lie: a folder of this computer, or a bucket of a store that speaks S3.</summary>
internal interface IShelf
{
    /// <summary>Takes a finished local file over under a name, whole or not at all, and returns only when it is durable; what lay there before gives way.</summary>
    Task Put(string sha256, string path, CancellationToken cancel);

    Task<ShelfEntry?> Find(string sha256, CancellationToken cancel);

    /// <summary>The bytes as they lie, to be read from wherever one likes; nothing where there are none.</summary>
    Task<Stream?> Open(ShelfEntry entry, CancellationToken cancel);

    /// <summary>Somebody brought the same again, in a local file: its age counts from now, or from half a day ago at most.</summary>
    Task Touch(ShelfEntry entry, string path, CancellationToken cancel);

    Task Remove(string sha256, CancellationToken cancel);

    /// <summary>Everything, in the order of its names, also what does not belong there.</summary>
    IAsyncEnumerable<ShelfEntry> All(CancellationToken cancel);
}

/// <summary>One thing on the shelf; without a fingerprint when it does not belong there.</summary>
internal sealed record ShelfEntry(string Path, string? Sha256, long Size, DateTimeOffset Since)
{
    /// <summary>Which of several that lay under the name one after the other, where the place tells them apart.</summary>
    public string? Version { get; init; }
}
