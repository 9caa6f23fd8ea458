using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MotCua.Documents.Files;

namespace MotCua.Documents.Word;

/// <summary>
/// Remembers what was drawn of which template with which values. No two drawings are the same to the byte, and a paper that is
/// signed again after a broken line must be the very one that was signed before.
/// </summary>
internal sealed class DrawnOnce(IFileStore files, DocumentSettings settings)
{
    // Grows when the same template and values would be drawn otherwise than before.
    private const string Way = "word-1";

    private readonly NotedPaper noted = new(files);

    public async Task<byte[]> Or(byte[] docx, WordValues values, Func<Task<byte[]>> draw, CancellationToken cancel)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Way}|{Convert.ToHexString(SHA256.HashData(docx))}|{Canonical(values)}")));
        var note = Path.Combine(settings.DataFolder, "drawn", key[..2], key);
        if (await noted.At(note, cancel) is { } earlier)
        {
            return earlier;
        }

        var drawn = await draw();
        var kept = await files.Keep(new MemoryStream(drawn, writable: false), key, cancel);
        Disk.CreateDurably(Path.GetDirectoryName(note)!);
        if (File.Exists(note) && await noted.At(note, cancel) is null)
        {
            // What the note names is gone from the shelf: it was never handed out, or the shelf was restored from before.
            Disk.Write(note, Encoding.ASCII.GetBytes(kept.Sha256));
            return drawn;
        }

        // Of two who drew at once, both hand out what the first one drew.
        Disk.WriteFirst(note, Encoding.ASCII.GetBytes(kept.Sha256));
        return await noted.At(note, cancel) ?? drawn;
    }

    private static string Canonical(WordValues values) => JsonSerializer.Serialize(new
    {
        values.Title,
        Fields = Sorted(values.Fields),
        Passages = Sorted(values.Passages),
        Lists = values.Lists.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new { one.Key, Rows = one.Value.Select(Sorted) }),
    });

    private static IEnumerable<string[]> Sorted(IReadOnlyDictionary<string, string> values) => values.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new[] { one.Key, one.Value });
}
