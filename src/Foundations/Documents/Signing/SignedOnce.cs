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
        if (await Noted(note, cancel) is { } earlier)
        {
            return earlier;
        }

        var signed = sign();
        var kept = await files.Keep(new MemoryStream(signed, writable: false), key, cancel);
        var folder = Path.GetDirectoryName(note)!;
        Disk.CreateDurably(folder);
        var beside = note + "." + Guid.CreateVersion7().ToString("N");
        await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(Encoding.ASCII.GetBytes(kept.Sha256), cancel);
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(beside, note, overwrite: false);
        }
        catch (IOException) when (File.Exists(note))
        {
            // Somebody signed the same at the same moment: theirs is the paper, unless it was lost.
            if (await Noted(note, cancel) is { } theirs)
            {
                File.Delete(beside);
                return theirs;
            }

            File.Move(beside, note, overwrite: true);
        }

        Disk.Sync(folder);
        return signed;
    }

    // A note whose paper is not on the shelf counts for nothing: the paper was never handed out, or the shelf was restored from before.
    private async Task<byte[]?> Noted(string note, CancellationToken cancel)
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
