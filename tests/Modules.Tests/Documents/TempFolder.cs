namespace MotCua.Modules.Tests.Documents;

/// <summary>A data folder that lives as long as one test.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("motcua-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
