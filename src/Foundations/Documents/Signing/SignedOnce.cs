using System.Security.Cryptography;
using System.Text;
using MotCua.Documents.Files;
using MotCua.Documents.Keeping;

namespace MotCua.Documents.Signing;

/// <summary>Remembers which paper came out of which signing: a signing that was repeated after a broken connection, a crash or a lost transaction issues no second paper.</summary>
internal sealed class SignedOnce(IFileStore files, DocumentSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly NotedPaper noted = new(files);

    public async Task<byte[]> Or(byte[] pdf, string who, Func<SigningSteps, Task<byte[]>> sign, CancellationToken cancel)
    {
        var (key, note) = Place(pdf, who);
        if (await noted.At(note, cancel) is { } earlier)
        {
            return earlier;
        }

        // One at a time, in whatever process: who comes second finds the paper of the first.
        await using var turn = await Turn(key, cancel);
        if (await noted.At(note, cancel) is { } theirs)
        {
            return theirs;
        }

        var steps = StepsOf(note);
        var signed = await sign(steps);
        var kept = await files.Keep(new MemoryStream(signed, writable: false), key, cancel);
        Disk.CreateDurably(Path.GetDirectoryName(note)!);
        Disk.Write(note, Encoding.ASCII.GetBytes(kept.Sha256));
        steps.Forget();
        return signed;
    }

    /// <summary>Some steps of a signing that has to wait for somebody in the midst of it; nothing where the paper is there already.</summary>
    public async Task<T?> Meanwhile<T>(byte[] pdf, string who, Func<SigningSteps, Task<T?>> take, CancellationToken cancel) where T : class
    {
        var (key, note) = Place(pdf, who);
        await using var turn = await Turn(key, cancel);
        return await noted.At(note, cancel) is null ? await take(StepsOf(note)) : null;
    }

    /// <summary>Throws away the steps of signings whose paper is there, and of those that nobody went on with since; what is being signed right now is left alone.</summary>
    public async Task<SweptSignings> Sweep(DateTimeOffset since, CancellationToken cancel)
    {
        var (found, settled, givenUp) = (0, 0, 0);
        foreach (var folder in Directory.Exists(settings.SignedFolder) ? Directory.GetDirectories(settings.SignedFolder, "*" + SigningSteps.Ending, SearchOption.AllDirectories) : [])
        {
            found++;
            var note = folder[..^SigningSteps.Ending.Length];
            await using var turn = TurnAtOnce(Path.GetFileName(note));
            if (turn is null || !Directory.Exists(folder))
            {
                continue;
            }

            var (isThere, isOld) = (await noted.At(note, cancel) is not null, Touched(folder) < since.UtcDateTime);
            if (isThere || isOld)
            {
                Directory.Delete(folder, recursive: true);
                (settled, givenUp) = isThere ? (settled + 1, givenUp) : (settled, givenUp + 1);
            }
        }

        return new(found, settled, givenUp);
    }

    private static DateTime Touched(string folder) =>
        Directory.GetFiles(folder).Select(File.GetLastWriteTimeUtc).DefaultIfEmpty(Directory.GetLastWriteTimeUtc(folder)).Max();

    private SigningSteps StepsOf(string note) => new(note + SigningSteps.Ending, settings.FileKeys);

    private (string Key, string Note) Place(byte[] pdf, string who)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{who}|{Convert.ToHexString(SHA256.HashData(pdf))}")));
        return (key, Path.Combine(settings.SignedFolder, key[..2], key));
    }

    private async Task<FileStream> Turn(string key, CancellationToken cancel)
    {
        var until = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            if (TurnAtOnce(key) is { } turn)
            {
                return turn;
            }

            DocumentRefusals.SigningUnderWay.If(Environment.TickCount64 > until);
            await Task.Delay(50, cancel);
        }
    }

    /// <summary>Nothing while another has it.</summary>
    private FileStream? TurnAtOnce(string key)
    {
        var folder = Path.Combine(settings.SignedFolder, "turns");
        Disk.CreateDurably(folder);
        try
        {
            // The lock goes with the process that holds it. The files are few and stay.
            return new FileStream(Path.Combine(folder, key[..3]), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
