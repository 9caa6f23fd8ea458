using System.Runtime.InteropServices;

namespace MotCua.Documents.Files;

/// <summary>What the framework does not offer: making a directory entry durable, not only the bytes it points at.</summary>
internal static partial class Disk
{
    private const int ReadOnlyDirectory = 0x10000; // O_RDONLY | O_DIRECTORY

    /// <summary>Creates the folder and makes each new level durable in its parent.</summary>
    public static void CreateDurably(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        var parent = Path.GetDirectoryName(folder);
        if (!string.IsNullOrEmpty(parent))
        {
            CreateDurably(parent);
        }

        Directory.CreateDirectory(folder);
        if (!string.IsNullOrEmpty(parent))
        {
            Sync(parent);
        }
    }

    /// <summary>The whole file or none of it, for the house's own account alone.</summary>
    public static void Write(string path, byte[] content)
    {
        File.Move(WriteBeside(path, content), path, overwrite: true);
        Sync(Path.GetDirectoryName(path)!);
    }

    /// <summary>The same, but of two who write at once the first wins.</summary>
    public static void WriteFirst(string path, byte[] content)
    {
        var beside = WriteBeside(path, content);
        try
        {
            File.Move(beside, path, overwrite: false);
            Sync(Path.GetDirectoryName(path)!);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(beside);
        }
    }

    private static string WriteBeside(string path, byte[] content)
    {
        var beside = path + "." + Guid.CreateVersion7().ToString("N");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(beside, options))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        return beside;
    }

    public static void Sync(string folder)
    {
        // Windows has no such call and NTFS journals the entry itself.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = OpenFolder(folder, ReadOnlyDirectory);
        if (handle < 0)
        {
            throw new IOException($"Cannot open folder {folder} (errno {Marshal.GetLastPInvokeError()}).");
        }

        try
        {
            if (SyncFolder(handle) != 0)
            {
                throw new IOException($"Cannot make folder {folder} durable (errno {Marshal.GetLastPInvokeError()}).");
            }
        }
        finally
        {
            _ = CloseFolder(handle);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int SyncFolder(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int CloseFolder(int handle);
}
