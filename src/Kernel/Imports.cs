using System.Text;

namespace MotCua.Kernel;

/// <summary>A file as handed in for import: its name for the report, and its text.</summary>
public sealed record ImportFile(string Name, string Text)
{
    /// <summary>Reads comma-separated text (RFC 4180) with a heading line; every row knows the line it begins on. Empty lines do not count.</summary>
    public CsvRows Rows()
    {
        List<string> columns = [];
        List<CsvRow> rows = [];
        foreach (var (line, fields) in Records())
        {
            if (columns.Count == 0)
            {
                columns = [.. fields.Select(column => column.ToLowerInvariant())];
                continue;
            }

            rows.Add(new(Name, line, fields.Count, columns.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)));
        }

        return new(columns, rows);
    }

    private IEnumerable<(int Line, List<string> Fields)> Records()
    {
        var text = Text.TrimStart('\uFEFF');
        var (line, begun, quoted) = (1, 1, false);
        List<string> fields = [];
        var field = new StringBuilder();
        for (var at = 0; at <= text.Length; at++)
        {
            var sign = at < text.Length ? text[at] : '\n';
            if (sign == '"' && quoted && at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[at++]);
            }
            else if (sign == '"')
            {
                quoted = !quoted;
            }
            else if (sign == ',' && !quoted)
            {
                Next();
            }
            else if (sign == '\n' && (!quoted || at == text.Length))
            {
                Next();
                if (fields is not [""])
                {
                    yield return (begun, fields);
                }

                (fields, begun) = ([], line + 1);
            }
            else
            {
                field.Append(sign);
            }

            line += sign == '\n' ? 1 : 0;
        }

        void Next()
        {
            fields.Add(field.ToString().Trim());
            field.Clear();
        }
    }
}

/// <summary>The rows of a file below its heading line.</summary>
public sealed record CsvRows(IReadOnlyList<string> Columns, IReadOnlyList<CsvRow> All)
{
    public bool Has(params string[] columns) => columns.All(Columns.Contains);
}

/// <summary>One row and where it stands.</summary>
public sealed record CsvRow(string File, int Line, int Fields, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The text of a column; nothing when the column is absent or empty.</summary>
    public string? this[string column] => Values.TryGetValue(column, out var value) && value.Length > 0 ? value : null;
}

/// <summary>A line that was not taken over, and why; the code is the key of its words.</summary>
public sealed record RefusedLine(string File, int Line, string Code, IReadOnlyList<string> Arguments);

/// <summary>What an import did: every line of its files is counted once.</summary>
public sealed record LineReport(int Created, int Changed, int Unchanged, IReadOnlyList<RefusedLine> Refused);

/// <summary>Counts an import line by line.</summary>
public sealed class LineTally
{
    private readonly List<RefusedLine> refused = [];
    private int created;
    private int changed;
    private int unchanged;

    public LineReport Report => new(created, changed, unchanged, [.. refused]);

    public void Created() => created++;

    public void ChangedIf(bool differs)
    {
        changed += differs ? 1 : 0;
        unchanged += differs ? 0 : 1;
    }

    public void Refuse(CsvRow row, Refusal refusal) => refused.Add(new(row.File, row.Line, refusal.Code, refusal.Arguments));

    public void Refuse(string file, Refusal refusal, int line = 1) => refused.Add(new(file, line, refusal.Code, refusal.Arguments));
}
