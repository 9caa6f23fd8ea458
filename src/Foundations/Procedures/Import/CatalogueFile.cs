using System.Runtime.CompilerServices;
using System.Text;

namespace MotCua.Procedures.Import;

/// <summary>A file of procedures, known by what is in it: packed or not, JSON lines, a JSON document, or CSV.</summary>
public static class CatalogueFile
{
    private const int BatchSize = 200;
    private const int LargestDocument = 256 * 1024 * 1024;

    private static readonly string FileBroken = ImportNotes.FileBroken("").Code;

    /// <summary>The file in batches fit for one deed each; read as they are asked for.</summary>
    /// <param name="file">Must be able to go back to its beginning.</param>
    /// <param name="columns">What the columns of a table hold, by their headings; those not named are guessed.</param>
    public static async IAsyncEnumerable<ImportBatch> Batches(
        Stream file, string name, IReadOnlyDictionary<string, TableField>? columns = null, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var seen = new SeenRows();
        var sight = new ImportSight();
        var tables = new TableRows(columns ?? new Dictionary<string, TableField>());
        List<ImportRow> batch = [];
        await foreach (var row in Rows(file, name, tables, cancel))
        {
            seen.Compare(row);
            batch.Add(row);
            if (batch.Count == BatchSize)
            {
                yield return new([.. batch], sight, [.. tables.Sheets]);
                batch.Clear();
            }
        }

        if (batch.Count > 0)
        {
            yield return new([.. batch], sight, [.. tables.Sheets]);
        }
    }

    /// <summary>Whether the file holds tables whose columns a person might assign: a workbook, or text that is not JSON.</summary>
    public static async Task<bool> IsTable(Stream file, CancellationToken cancel = default)
    {
        var packed = await IsPacked(file, cancel);
        return await FirstSign(Opened(file, packed), cancel) is not ('{' or '[' or null) && !packed;
    }

    /// <summary>Every line understood or refused. A file that breaks off ends in a refused line that says so.</summary>
    private static async IAsyncEnumerable<ImportRow> Rows(Stream file, string name, TableRows tables, [EnumeratorCancellation] CancellationToken cancel)
    {
        var packed = await IsPacked(file, cancel);
        var kind = packed ? FileKind.Text : await KindOf(file, cancel);
        var first = await FirstSign(Opened(file, packed), cancel);
        var isDocument = first is '[' || (first is '{' && BareName(name).EndsWith(".json", StringComparison.OrdinalIgnoreCase));
        var content = Opened(file, packed);
        await using var rows = (kind is not FileKind.Text ? Book(content, kind, name, tables)
            : first is '{' && !isDocument ? JsonLines(content, cancel)
            : Whole(content, name, isDocument, tables, cancel)).GetAsyncEnumerator(cancel);
        for (var last = 0; ;)
        {
            ImportRow row;
            try
            {
                if (!await rows.MoveNextAsync())
                {
                    break;
                }

                row = rows.Current;
            }
            catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or IOException)
            {
                row = new ImportRow(last + 1).Refuse(ImportNotes.FileBroken(broken.Message));
            }

            yield return row;
            if (row.Refused?.Code == FileBroken)
            {
                break;
            }

            last = row.Line;
        }
    }

    private static async IAsyncEnumerable<ImportRow> JsonLines(Stream content, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var line in LineReader.Lines(content, cancel))
        {
            if (line.Broken is { } broken)
            {
                yield return new ImportRow(line.Number).Refuse(broken);
            }
            else if (line.Text.Length > 0)
            {
                yield return NationalRows.Read(line.Number, line.Text);
            }
        }
    }

    /// <summary>Lists and documents are small; they are read whole, because their lines are compared with each other.</summary>
    private static async IAsyncEnumerable<ImportRow> Whole(Stream content, string name, bool isDocument, TableRows tables, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var reader = new StreamReader(content, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var text = new StringBuilder();
        var buffer = new char[64 * 1024];
        for (int read; (read = await reader.ReadAsync(buffer, cancel)) > 0;)
        {
            text.Append(buffer, 0, read);
            if (text.Length > LargestDocument)
            {
                throw new InvalidDataException("too large");
            }
        }

        var (whole, shortName) = (text.ToString(), Path.GetFileName(name));
        foreach (var row in isDocument ? OwnRows.Read(whole, shortName) : ListRows.Knows(whole) ? ListRows.Read(whole, shortName) : tables.Read(TableBook.OfCsv(whole), shortName))
        {
            yield return row;
        }
    }

    private static async IAsyncEnumerable<ImportRow> Book(Stream content, FileKind kind, string name, TableRows tables)
    {
        await Task.CompletedTask;
        if (kind is FileKind.OldWorkbook)
        {
            yield return new ImportRow(1).Refuse(ImportNotes.OldWorkbook);
            yield break;
        }

        foreach (var row in tables.Read(Workbook.Read(content), Path.GetFileName(name)))
        {
            yield return row;
        }
    }

    private static async Task<FileKind> KindOf(Stream file, CancellationToken cancel)
    {
        file.Position = 0;
        var head = new byte[4];
        return await file.ReadAtLeastAsync(head, 4, throwOnEndOfStream: false, cancel) < 4 ? FileKind.Text
            : head is [0x50, 0x4B, 3, 4] ? FileKind.Workbook
            : head is [0xD0, 0xCF, 0x11, 0xE0] ? FileKind.OldWorkbook
            : FileKind.Text;
    }

    private enum FileKind { Text, Workbook, OldWorkbook }

    private static Stream Opened(Stream file, bool packed)
    {
        file.Position = 0;
        return packed ? new PackedStream(file) : file;
    }

    private static async Task<bool> IsPacked(Stream file, CancellationToken cancel)
    {
        file.Position = 0;
        var head = new byte[2];
        return await file.ReadAtLeastAsync(head, 2, throwOnEndOfStream: false, cancel) == 2 && head is [0x1F, 0x8B];
    }

    private static async Task<char?> FirstSign(Stream content, CancellationToken cancel)
    {
        var head = new byte[4096];
        try
        {
            var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
            return Encoding.UTF8.GetString(head, 0, length).TrimStart('\uFEFF', ' ', '\t', '\r', '\n') is { Length: > 0 } text ? text[0] : null;
        }
        catch (InvalidDataException)
        {
            // The reading proper meets the same break and reports it.
            return null;
        }
    }

    private static string BareName(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
}
