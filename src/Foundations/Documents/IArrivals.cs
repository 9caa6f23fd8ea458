namespace MotCua.Documents;

/// <summary>Files that come piece by piece over a slow line. What has come is safe; nothing of it is part of the store before it was looked at like any other upload.</summary>
public interface IArrivals
{
    /// <summary>Opens an upload for somebody; it is theirs alone, and ends by itself after a day.</summary>
    Task<Arrival> Begin(Guid owner, string name, string? metadata, long length, CancellationToken cancel);

    Task<Arrival> Find(Guid owner, Guid id, CancellationToken cancel);

    /// <summary>Takes in what follows at an offset. When the line breaks, what came until then stays, unless a checksum was promised for the whole of it.</summary>
    Task<Arrival> Append(Guid owner, Guid id, long offset, Stream content, Checksum? checksum, CancellationToken cancel);

    /// <summary>The whole file, to be looked at; refused while something is still to come.</summary>
    Task<StagedFile> Take(Guid owner, Guid id, CancellationToken cancel);

    Task End(Guid owner, Guid id, CancellationToken cancel);
}

/// <summary>How far an upload has come, and until when it may be gone on with.</summary>
public sealed record Arrival(Guid Id, string Name, string? Metadata, long Length, long Offset, DateTimeOffset Until)
{
    public bool IsWhole => Offset == Length;
}

/// <summary>What the sender says a piece adds up to.</summary>
public sealed record Checksum(ChecksumKind Kind, byte[] Sum);

/// <summary>How a checksum is counted.</summary>
public enum ChecksumKind
{
    Sha1,
    Sha256,
}
