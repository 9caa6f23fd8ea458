using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace MotCua.Documents.Files;

/// <summary>What the store does with all its files: it reads them again, and seals them anew.</summary>
internal sealed partial class FileStore
{
    public async IAsyncEnumerable<CheckedFile> Verify([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var entry in shelf.All(cancel))
        {
            if (entry.Sha256 is null)
            {
                yield return new(entry.Path, null, entry.Size, FileState.Stray);
            }
            else if (await Check(entry, cancel) is { } found)
            {
                yield return found;
            }
        }
    }

    public async IAsyncEnumerable<SealedAnew> SealAnew(string? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var entry in shelf.All(cancel))
        {
            if (entry.Sha256 is { } sha256 && string.CompareOrdinal(sha256, after) > 0 && await SealAnew(entry, sha256, cancel) is { } done)
            {
                yield return done;
            }
        }
    }

    private async Task<CheckedFile?> Check(ShelfEntry entry, CancellationToken cancel)
    {
        if (await shelf.Open(entry, cancel) is not { } raw)
        {
            return null;
        }

        var key = Locksmith.KeyOf(raw);
        try
        {
            await using var stream = locks.Open(raw, entry.Sha256!);
            var actual = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
            return new(entry.Path, entry.Sha256, stream.Length, actual == entry.Sha256 ? FileState.Whole : FileState.Altered, key);
        }
        catch (InvalidDataException)
        {
            return new(entry.Path, entry.Sha256, entry.Size, FileState.Altered, key);
        }
        catch (RefusedException refused)
        {
            return new(entry.Path, entry.Sha256, entry.Size, DocumentRefusals.KeyLost.Is(refused.Refusal) ? FileState.Locked : FileState.Altered, key);
        }
    }

    private async Task<SealedAnew?> SealAnew(ShelfEntry entry, string sha256, CancellationToken cancel)
    {
        if (await shelf.Open(entry, cancel) is not { } raw)
        {
            return null;
        }

        var key = Locksmith.KeyOf(raw);
        if (key == DocumentRefusals.NoFileKey.Unless(keys.Primary).Name)
        {
            await raw.DisposeAsync();
            return new(sha256, entry.Size, SealingOutcome.Already, key);
        }

        try
        {
            await using var stream = locks.Open(raw, sha256);
            using var staged = await Stage(stream, sha256, long.MaxValue, cancel);
            if (staged.Sha256 != sha256)
            {
                return new(sha256, entry.Size, SealingOutcome.Altered, key);
            }

            using var passed = await gate.ToBring(cancel);
            if (await shelf.Find(sha256, cancel) is null)
            {
                // Nobody knew it any more, and it was taken away meanwhile.
                return null;
            }

            await shelf.Put(sha256, staged.Path, cancel);
            return new(sha256, staged.Size, SealingOutcome.Anew, key);
        }
        catch (InvalidDataException)
        {
            return new(sha256, entry.Size, SealingOutcome.Altered, key);
        }
        catch (RefusedException refused)
        {
            return new(sha256, entry.Size, DocumentRefusals.KeyLost.Is(refused.Refusal) ? SealingOutcome.Locked : SealingOutcome.Altered, key);
        }
    }
}
