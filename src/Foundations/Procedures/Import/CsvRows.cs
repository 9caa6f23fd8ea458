using System.Text;

namespace MotCua.Procedures.Import;

/// <summary>A record of a CSV text, with the line on which it began.</summary>
internal readonly record struct CsvRow(int Line, IReadOnlyList<string> Fields, ImportNote? Broken);

/// <summary>Cuts CSV (RFC 4180) into records. A quote that is never closed spoils its own line, not the rest of the file.</summary>
internal static class CsvRows
{
    public static IEnumerable<CsvRow> Of(string text)
    {
        var delimiter = DelimiterOf(text);
        var (at, line) = (0, 1);
        while (at < text.Length)
        {
            var row = Next(text, delimiter, at, line, out var end);
            if (row.Fields is not [""])
            {
                yield return row;
            }

            line += text.AsSpan(at, end - at).Count('\n');
            at = end;
        }
    }

    /// <summary>Spreadsheets of this country write semicolons; the published lists write commas.</summary>
    private static char DelimiterOf(string text)
    {
        var header = text.AsSpan(0, text.IndexOf('\n') is var end && end < 0 ? text.Length : end);
        var (commas, semicolons, tabs) = (header.Count(','), header.Count(';'), header.Count('\t'));
        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }

    private static CsvRow Next(string text, char delimiter, int start, int line, out int end)
    {
        List<string> fields = [];
        for (var at = start; ;)
        {
            var field = new StringBuilder();
            if (at < text.Length && text[at] == '"')
            {
                if (!Quoted(text, ref at, field))
                {
                    end = text.IndexOf('\n', start) is var newline && newline < 0 ? text.Length : newline + 1;
                    return new(line, [text[start..end].TrimEnd()], ImportNotes.QuoteNotClosed);
                }
            }

            // Anything after a closing quote belongs to the field as it stands.
            for (; at < text.Length && text[at] != delimiter && text[at] != '\n'; at++)
            {
                field.Append(text[at]);
            }

            if (at >= text.Length || text[at] == '\n')
            {
                fields.Add(field.ToString().TrimEnd('\r'));
                end = Math.Min(at + 1, text.Length);
                return new(line, fields, null);
            }

            fields.Add(field.ToString());
            at++;
        }
    }

    private static bool Quoted(string text, ref int at, StringBuilder field)
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                field.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else
            {
                at++;
                return true;
            }
        }

        return false;
    }
}
