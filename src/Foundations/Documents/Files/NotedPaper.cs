namespace MotCua.Documents.Files;

/// <summary>The paper that a note names by its fingerprint.</summary>
internal sealed class NotedPaper(IFileStore files)
{
    /// <summary>A note whose paper is not on the shelf counts for nothing: the paper was never handed out, or the shelf was restored from before.</summary>
    public async Task<byte[]?> At(string note, CancellationToken cancel)
    {
        if (!File.Exists(note) || await File.ReadAllTextAsync(note, cancel) is not { Length: 64 } sha256 || !await files.Has(sha256, cancel))
        {
            return null;
        }

        await using var stream = await files.Open(sha256, cancel);
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, cancel);
        return all.ToArray();
    }
}
