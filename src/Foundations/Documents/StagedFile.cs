using MotCua.Documents.Files;

namespace MotCua.Documents;

/// <summary>A file at the threshold: received, measured and sealed, but not yet part of the store; gone when disposed unkept.</summary>
public sealed class StagedFile : IDisposable
{
    private readonly Func<Stream> open;

    internal StagedFile(string path, string name, string sha256, long size, Func<Stream> open)
    {
        Path = path;
        Name = name;
        Sha256 = sha256;
        Size = size;
        this.open = open;
    }

    public string Name { get; }

    public string Sha256 { get; }

    public long Size { get; }

    /// <summary>Where it waits; taken away from there when it is kept.</summary>
    internal string Path { get; }

    public Stream OpenRead() => open();

    public void Dispose() => File.Delete(Path);
}
