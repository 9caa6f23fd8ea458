using System.Security.Cryptography;
using System.Text;
using MotCua.Documents.Files;

namespace MotCua.Documents.Signing;

/// <summary>What one signing has come to so far, each step put down before the next is taken: who is interrupted goes on from there, and no step is taken twice. Sealed like every file of the house.</summary>
internal sealed class SigningSteps(string folder, FileKeys keys)
{
    /// <summary>What the folder of the steps is called, after the note of the paper.</summary>
    public const string Ending = ".steps";

    public async Task<byte[]> Or(string step, Func<Task<byte[]>> take, CancellationToken cancel)
    {
        if (await Find(step, cancel) is { } there)
        {
            return there;
        }

        var made = await take();
        await Put(step, made, cancel);
        return made;
    }

    public bool Has(string step) => File.Exists(PathOf(step));

    /// <summary>What a step came to; nothing where it was not taken.</summary>
    public async Task<byte[]?> Find(string step, CancellationToken cancel)
    {
        if (!Has(step))
        {
            return null;
        }

        await using var opened = new Locksmith(keys).Open(new MemoryStream(await File.ReadAllBytesAsync(PathOf(step), cancel), writable: false), NameOf(step));
        using var all = new MemoryStream();
        await opened.CopyToAsync(all, cancel);
        return all.ToArray();
    }

    /// <summary>Whole or not at all, whatever happens meanwhile.</summary>
    public async Task Put(string step, byte[] content, CancellationToken cancel)
    {
        using var lying = new MemoryStream();
        using (var writer = new SealingWriter(lying, keys.Primary))
        {
            await writer.Write(content, cancel);
            await writer.Finish(NameOf(step), cancel);
        }

        Disk.CreateDurably(folder);
        Disk.Write(PathOf(step), lying.ToArray());
    }

    public void Undo(string step)
    {
        if (Has(step))
        {
            File.Delete(PathOf(step));
        }
    }

    public void Forget()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string PathOf(string step) => Path.Combine(folder, step);

    // A sealed step opens only in its own place.
    private string NameOf(string step) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Path.GetFileName(folder)}/{step}")));
}
