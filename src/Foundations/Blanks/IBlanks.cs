using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Blanks;

/// <summary>The blanks, as rooms that draw papers from them see them.</summary>
public interface IBlanks
{
    /// <summary>The version from which a paper would be drawn now: of the narrowest blank in use, the newest that was released for this wording of the procedure, else the newest.</summary>
    Task<BlankCard?> InUse(BlankKind kind, string procedure, string field, Guid? wording, CancellationToken cancel);

    /// <summary>The very version that a paper was begun with, in use or not.</summary>
    Task<BlankCard?> Version(BlankVersionId id, CancellationToken cancel);

    /// <summary>The Word document itself.</summary>
    Task<byte[]> Open(BlankCard blank, CancellationToken cancel);
}

/// <summary>A released version of a blank.</summary>
public sealed record BlankCard(BlankVersionId Version, string Name, int Number, BlankKind Kind, BlankState State, string Sha256)
{
    /// <summary>The fields that stand in it.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}

internal sealed class BlankShelf(Database db, Stamped<HeldBlanks> held, IFileStore files) : IBlanks
{
    public async Task<BlankCard?> InUse(BlankKind kind, string procedure, string field, Guid? wording, CancellationToken cancel)
    {
        foreach (var id in (await held.Get(cancel)).For(kind, procedure, field))
        {
            // Another server may have stopped it a moment ago: then the next less particular one serves.
            var blank = await db.Blanks.AsNoTracking().SingleAsync(one => one.Id == id, cancel);
            var inUse = blank.Versions.Where(one => one.State is BlankState.Released && one.Claim.Covers(procedure, field)).OrderByDescending(one => one.Number).ToList();
            if (inUse.Count > 0)
            {
                return Card(blank, inUse.Find(one => wording is { } known && one.Wordings.Contains(known)) ?? inUse[0]);
            }
        }

        return null;
    }

    public async Task<BlankCard?> Version(BlankVersionId id, CancellationToken cancel) =>
        await db.BlankVersions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.State != BlankState.Draft, cancel) is { } version
            ? Card(await db.Blanks.AsNoTracking().SingleAsync(one => one.Id == version.Blank, cancel), version)
            : null;

    public async Task<byte[]> Open(BlankCard blank, CancellationToken cancel) => await Read(files, blank.Sha256, cancel);

    internal static async Task<byte[]> Read(IFileStore files, string sha256, CancellationToken cancel)
    {
        await using var stream = await files.Open(sha256, cancel);
        return await Read(stream, cancel);
    }

    /// <summary>Not a byte more than a template may have, whoever sends it.</summary>
    internal static async Task<byte[]> Read(Stream stream, CancellationToken cancel)
    {
        var buffer = new byte[1 << 16];
        using var all = new MemoryStream();
        int read;
        while (all.Length <= IWordPrinter.MostBytes && (read = await stream.ReadAsync(buffer, cancel)) > 0)
        {
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }

    private static BlankCard Card(Blank blank, BlankVersion version) => new(version.Id, blank.Name, version.Number, blank.Kind, version.State, version.Sha256) { Names = [.. version.Reading.Fields.Select(field => field.Name)] };
}
