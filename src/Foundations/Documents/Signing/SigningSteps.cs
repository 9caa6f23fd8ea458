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
        Put(path, made);
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
    public static void Put(string path, byte[] content)
    {
        Disk.CreateDurably(Path.GetDirectoryName(path)!);
        Disk.Write(path, content);
    }
}
