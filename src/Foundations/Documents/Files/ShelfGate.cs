namespace MotCua.Documents.Files;

/// <summary>Many may bring files at once, in several processes; whoever takes one away is alone while it is decided.</summary>
internal sealed class ShelfGate(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public Task<IDisposable> ToBring(CancellationToken cancel) => Pass(FileAccess.Read, FileShare.Read, cancel);

    public Task<IDisposable> ToTakeAway(CancellationToken cancel) => Pass(FileAccess.ReadWrite, FileShare.None, cancel);

    /// <summary>The lock is the system's own on a file, so that a process that dies leaves none behind.</summary>
    private async Task<IDisposable> Pass(FileAccess access, FileShare share, CancellationToken cancel)
    {
        for (var left = Patience; ; left -= TimeSpan.FromMilliseconds(10))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, access, share, bufferSize: 0);
            }
            catch (IOException taken) when (taken is not (FileNotFoundException or DirectoryNotFoundException) && left > TimeSpan.Zero)
            {
                await Task.Delay(10, cancel);
            }
        }
    }
}
