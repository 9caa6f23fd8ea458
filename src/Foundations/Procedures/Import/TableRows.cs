using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Understands the tables in which provinces publish their procedures: titles above, headings over several lines, fields as lines between, cells merged over rows.</summary>
internal sealed class TableRows(IReadOnlyDictionary<string, TableField> assigned)
{
    private readonly List<SheetSight> sheets = [];

    public IReadOnlyList<SheetSight> Sheets => sheets;

    public IReadOnlyList<ImportRow> Read(IReadOnlyList<TableSheet> book, string fileName)
    {
        List<ImportRow> rows = [];
        foreach (var sheet in book.Where(sheet => sheet.Rows.Count > 0))
        {
            // A hidden sheet holds lists to choose from or last year's figures; nobody published it.
            if (sheet.Hidden)
            {
                sheets.Add(new(sheet.Name ?? "", 0, 0, sheet.Rows.Count, true, []));
                continue;
            }

            var heading = TableHeading.Find(sheet, assigned);
            var reading = new SheetReading(sheet, heading);
            var before = rows.Count;
            rows.AddRange(reading.Rows());
            sheets.Add(new(sheet.Name ?? "", heading.LastLine, rows.Count - before, reading.Titles, false, heading.Sight(sheet)));
        }

        if (rows.Count == 0)
        {
            return [new ImportRow(1).Refuse(ImportNotes.FormatUnknown(fileName))];
        }

        ListRows.NameAgency(rows);
        ListRows.Fold(rows);
        return rows;
    }
}

/// <summary>The lines that head a table, and what each column under them holds.</summary>
internal sealed record TableHeading(int FirstLine, int LastLine, IReadOnlyList<string> Headings, IReadOnlyList<TableField> Fields)
{
    private const int LinesToLook = 40;
    private const int Samples = 3;

    public bool IsKnown => Fields.Contains(TableField.Code) && Fields.Contains(TableField.Name);

    public static TableHeading Find(TableSheet sheet, IReadOnlyDictionary<string, TableField> assigned)
    {
        var best = new TableHeading(0, 0, [], []);
        var most = 0;
        for (var at = 0; at < Math.Min(sheet.Rows.Count, LinesToLook); at++)
        {
            // A title merged over the table is no heading, whatever words it holds, and neither is a line of column numbers by itself.
            if (sheet.Rows[at].Said.Distinct().Count() < 2 || IsNumbering(sheet.Rows[at]))
            {
                continue;
            }

            var last = LastLineOf(sheet, at);
            var headings = HeadingsOf(sheet, at, last);
            var fields = FieldsOf(headings, assigned);
            var score = fields.Count(field => field is not TableField.None) + (fields.Contains(TableField.Code) ? 3 : 0) + (fields.Contains(TableField.Name) ? 3 : 0);
            if (score > most || most == 0)
            {
                (best, most) = (new(sheet.Rows[at].Number, sheet.Rows[last].Number, headings, fields), Math.Max(score, most));
            }
        }

        return best;
    }

    public int Place(TableField field)
    {
        for (var at = 0; at < Fields.Count; at++)
        {
            if (Fields[at] == field)
            {
                return at;
            }
        }

        return -1;
    }

    public IReadOnlyList<ColumnSight> Sight(TableSheet sheet) =>
        [.. Headings.Select((heading, at) => new ColumnSight(heading, Fields[at], [.. sheet.Rows.Where(row => row.Number > LastLine).Select(row => row.Cell(at)).Where(cell => cell.Length > 0).Distinct().Take(Samples).Select(Shortened)]))
            .Where(column => column.Heading.Length > 0)];

    /// <summary>A heading goes on as long as some of its cells were begun above; a line of column numbers (1, 2, 3 or (1), (2)) belongs to it.</summary>
    private static int LastLineOf(TableSheet sheet, int first)
    {
        var last = first;
        var splits = sheet.Rows[first].FromLeft.Count > 0;
        while (last + 1 < sheet.Rows.Count && (IsNumbering(sheet.Rows[last + 1]) || (last < first + 3 && Continues(sheet.Rows[last + 1], splits))))
        {
            last++;
        }

        return last;
    }

    private static bool Continues(TableRow row, bool splits) =>
        row.FromAbove.Count > 0 && splits && row.Cells.Select((cell, at) => (cell, at)).Where(one => one.cell.Length > 0 && !row.FromAbove.Contains(one.at)).All(one => one.cell.Length < 40 && !char.IsDigit(one.cell[0]));

    private static bool IsNumbering(TableRow row)
    {
        string[] said = [.. row.Said.Select(cell => cell.Trim('(', ')'))];
        return said.Length > 2 && said.All(cell => cell.Length <= 2 && cell.All(char.IsAsciiDigit));
    }

    /// <summary>Headings over several lines are read downwards; one that stands twice gets its number.</summary>
    private static List<string> HeadingsOf(TableSheet sheet, int first, int last)
    {
        TableRow[] lines = [.. sheet.Rows.Skip(first).Take(last - first + 1).Where(row => !IsNumbering(row))];
        var columns = lines.Max(line => line.Cells.Count);
        List<string> headings = [];
        for (var column = 0; column < columns; column++)
        {
            var heading = string.Join(" / ", lines.Select(line => line.Cell(column).Replace('\n', ' ').TrimStart('\uFEFF')).Where(text => text.Length > 0).Distinct());
            var again = headings.Count(one => one == heading || one.StartsWith(heading + " #", StringComparison.Ordinal));
            headings.Add(heading.Length > 0 && again > 0 ? $"{heading} #{again + 1}" : heading);
        }

        return headings;
    }

    private static IReadOnlyList<TableField> FieldsOf(List<string> headings, IReadOnlyDictionary<string, TableField> assigned)
    {
        List<TableField> fields = [.. headings.Select(heading => assigned.TryGetValue(heading, out var field) ? field : ColumnGuess.Of(heading))];

        // Two columns of the same kind: the first holds, save where the raw form of a code stands beside the tidied one.
        for (var at = 0; at < fields.Count; at++)
        {
            if (fields[at] is not TableField.None && fields.IndexOf(fields[at]) is var earlier && earlier < at)
            {
                var raw = headings[at].EndsWith("_raw", StringComparison.OrdinalIgnoreCase) && fields[at] is TableField.Code;
                fields[raw ? earlier : at] = TableField.None;
            }
        }

        return fields;
    }

    private static string Shortened(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "…");
}
