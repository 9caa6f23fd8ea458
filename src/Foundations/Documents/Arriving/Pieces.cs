using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using MotCua.Documents.Files;

namespace MotCua.Documents.Arriving;

/// <summary>What is known of an upload.</summary>
internal sealed record ArrivalNote(string Name, string? Metadata, long Length, DateTimeOffset Until);

/// <summary>The files in the folder of one upload: "about-sha256", and "offset-length-sha256" for each piece that counts; what ends in ".part" does not.</summary>
internal sealed class Pieces(FileKeys keys)
{
    private const string About = "about-";
    private const string Unfinished = ".part";

    private readonly Locksmith locks = new(keys);

    public async Task Note(string folder, ArrivalNote note, CancellationToken cancel) =>
        Count([await Write(folder, About, JsonSerializer.SerializeToUtf8Bytes(note), cancel)]);

    public async Task<ArrivalNote?> Note(string folder, CancellationToken cancel)
    {
        if (!Directory.Exists(folder) || Whole(folder).FirstOrDefault(name => name.StartsWith(About, StringComparison.Ordinal)) is not { } name)
        {
            return null;
        }

        await using var stream = Open(folder, name);
        return await JsonSerializer.DeserializeAsync<ArrivalNote>(stream, cancellationToken: cancel);
    }

    /// <summary>Writes a piece beside those that count.</summary>
    public Task<string> Write(string folder, long offset, ReadOnlyMemory<byte> content, CancellationToken cancel) =>
        Write(folder, string.Create(CultureInfo.InvariantCulture, $"{offset:D15}-{content.Length}-"), content, cancel);

    /// <summary>From here on they count, whatever happens.</summary>
    public static void Count(List<string> paths)
    {
        foreach (var path in paths)
        {
            File.Move(path, path[..^Unfinished.Length], overwrite: true);
        }

        if (paths.Count > 0)
        {
            Disk.Sync(Path.GetDirectoryName(paths[0])!);
            paths.Clear();
        }
    }

    public static void Drop(List<string> paths) => paths.ForEach(File.Delete);

    /// <summary>Where it goes on: as far as pieces follow one another without a gap.</summary>
    public static long Offset(string folder) => InOrder(folder).Aggregate(0L, (offset, piece) => piece.Offset == offset ? offset + piece.Length : offset);

    public Stream Read(string folder) => new PieceStream([.. InOrder(folder).Select(piece => (Func<Stream>)(() => Open(folder, piece.Name)))]);

    private async Task<string> Write(string folder, string beginning, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var path = Path.Combine(folder, beginning + sha256 + Unfinished);
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        using var writer = new SealingWriter(file, keys.Primary);
        await writer.Write(content, cancel);
        await writer.Finish(sha256, cancel);
        file.Flush(flushToDisk: true);
        return path;
    }

    private Stream Open(string folder, string name) =>
        locks.Open(new FileStream(Path.Combine(folder, name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete), name[^64..]);

    private static IEnumerable<(string Name, long Offset, long Length)> InOrder(string folder) => Whole(folder)
        .Where(name => char.IsAsciiDigit(name[0]))
        .Select(name => (name, long.Parse(name.Split('-')[0], CultureInfo.InvariantCulture), long.Parse(name.Split('-')[1], CultureInfo.InvariantCulture)))
        .OrderBy(piece => piece.name, StringComparer.Ordinal);

    private static IEnumerable<string> Whole(string folder) =>
        Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(Unfinished, StringComparison.Ordinal) && name.Contains('-', StringComparison.Ordinal));
}
