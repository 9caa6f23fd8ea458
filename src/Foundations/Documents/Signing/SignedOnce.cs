using System.Security.Cryptography;
using System.Text;
using MotCua.Documents.Files;

namespace MotCua.Documents.Signing;

/// <summary>Remembers which paper came out of which signing: a signing that was repeated after a broken connection, a crash or a lost transaction issues no second paper.</summary>
internal sealed class SignedOnce(IFileStore files, DocumentSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task<byte[]> Or(byte[] pdf, string who, Func<SigningSteps, Task<byte[]>> sign, CancellationToken cancel)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{who}|{Convert.ToHexString(SHA256.HashData(pdf))}")));
        var note = Path.Combine(settings.DataFolder, "signed", key[..2], key);
        if (await Noted(note, cancel) is { } earlier)
        {
            return earlier;
        }

        // One at a time, in whatever process: who comes second finds the paper of the first.
        await using var turn = await Turn(key, cancel);
        if (await Noted(note, cancel) is { } theirs)
        {
            return theirs;
        }

        var steps = new SigningSteps(note + ".steps");
        var signed = await sign(steps);
        var kept = await files.Keep(new MemoryStream(signed, writable: false), key, cancel);
        SigningSteps.Put(note, Encoding.ASCII.GetBytes(kept.Sha256));
        steps.Forget();
        return signed;
    }

    private async Task<FileStream> Turn(string key, CancellationToken cancel)
    {
        var folder = Path.Combine(settings.DataFolder, "signed", "turns");
        Disk.CreateDurably(folder);
        var until = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                // The lock goes with the process that holds it. The files are few and stay.
                return new FileStream(Path.Combine(folder, key[..3]), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                DocumentRefusals.SigningUnderWay.If(Environment.TickCount64 > until);
            }

            await Task.Delay(50, cancel);
        }
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
