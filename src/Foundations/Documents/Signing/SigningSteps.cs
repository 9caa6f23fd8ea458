using MotCua.Documents.Files;

namespace MotCua.Documents.Signing;

/// <summary>What one signing has come to so far, each step put down before the next is taken: who is interrupted goes on from there, and no step is taken twice.</summary>
internal sealed class SigningSteps(string folder)
{
    public async Task<byte[]> Or(string step, Func<Task<byte[]>> take, CancellationToken cancel)
    {
        var path = Path.Combine(folder, step);
        if (File.Exists(path))
        {
            return await File.ReadAllBytesAsync(path, cancel);
        }

        var made = await take();
        await Put(path, made, cancel);
        return made;
    }

    public bool Has(string step) => File.Exists(Path.Combine(folder, step));

    public void Undo(string step) => File.Delete(Path.Combine(folder, step));

    public void Forget()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Whole or not at all, whatever happens meanwhile.</summary>
    public static async Task Put(string path, byte[] content, CancellationToken cancel)
    {
        var folder = Path.GetDirectoryName(path)!;
        Disk.CreateDurably(folder);
        var beside = path + "." + Guid.CreateVersion7().ToString("N");
        await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(content, cancel);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
        Disk.Sync(folder);
    }
}
