using System.Security.Cryptography;
using System.Text;
using MotCua.Documents.Files;

namespace MotCua.Documents.Signing;

/// <summary>Remembers which paper came out of which signing: a signing that was repeated after a broken connection, a crash or a lost transaction issues no second paper.</summary>
internal sealed class SignedOnce(IFileStore files, DocumentSettings settings)
{
    public async Task<byte[]> Or(byte[] pdf, string who, Func<byte[]> sign, CancellationToken cancel)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{who}|{Convert.ToHexString(SHA256.HashData(pdf))}")));
        var note = Path.Combine(settings.DataFolder, "signed", key[..2], key);
        if (File.Exists(note))
        {
            return await Read(await File.ReadAllTextAsync(note, cancel), cancel);
        }

        var signed = sign();
        var kept = await files.Keep(new MemoryStream(signed, writable: false), key, cancel);
        var folder = Path.GetDirectoryName(note)!;
        Disk.CreateDurably(folder);
        var beside = note + "." + Guid.CreateVersion7().ToString("N");
        await File.WriteAllTextAsync(beside, kept.Sha256, cancel);
        try
        {
            File.Move(beside, note, overwrite: false);
            Disk.Sync(folder);
            return signed;
        }
        catch (IOException) when (File.Exists(note))
        {
            // Somebody signed the same at the same moment: theirs is the paper.
            File.Delete(beside);
            return await Read(await File.ReadAllTextAsync(note, cancel), cancel);
        }
    }

    private async Task<byte[]> Read(string sha256, CancellationToken cancel)
    {
        await using var stream = await files.Open(sha256, cancel);
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, cancel);
        return all.ToArray();
    }
}
