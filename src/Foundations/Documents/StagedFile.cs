namespace MotCua.Documents;

/// <summary>A file at the threshold: received and measured, but not yet part of the store; gone when disposed unkept.</summary>
public sealed class StagedFile : IDisposable
{
    private readonly string path;

    internal StagedFile(string path, string name, string sha256, long size)
    {
        this.path = path;
        Name = name;
        Sha256 = sha256;
        Size = size;
    }

    public string Name { get; }

    public string Sha256 { get; }

    public long Size { get; }

    public Stream OpenRead() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16);

    public void Dispose() => File.Delete(path);

    internal void MoveTo(string target) => File.Move(path, target, overwrite: true);
}
