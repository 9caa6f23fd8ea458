using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MotCua.Procedures.Import;

/// <summary>Reads the cells of an .xlsx. The file may be anybody's: what it unpacks to, how many cells it has and how far its merged cells reach are bounded, formulas and links are not followed.</summary>
internal static class Workbook
{
    private const long MostCharacters = 120_000_000;
    private const int MostRows = 60_000;
    private const int MostColumns = 60;
    private const int LongestCell = 32_767;
    private const int MostSheets = 100;
    private const long MostText = 60_000_000;

    public static IReadOnlyList<TableSheet> Read(Stream file)
    {
        try
        {
            // Every part is unpacked piece by piece, and reading stops where it becomes too much.
            using var book = SpreadsheetDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            if (book.WorkbookPart is not { Workbook.Sheets: { } sheets } part)
            {
                throw new InvalidDataException("no sheets");
            }

            var budget = new Budget(MostText);
            var texts = Texts(part, budget);
            return [.. sheets.Elements<Sheet>().Take(MostSheets).Where(sheet => sheet.Id?.Value is not null && part.TryGetPartById(sheet.Id.Value, out var one) && one is WorksheetPart)
                .Select(sheet => Read((WorksheetPart)part.GetPartById(sheet.Id!.Value!), sheet.Name?.Value, sheet.State is { } state && state.Value != SheetStateValues.Visible, texts, budget))];
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or System.Xml.XmlException or FormatException or ArgumentException or InvalidOperationException or OverflowException or KeyNotFoundException)
        {
            throw new InvalidDataException(broken.Message, broken);
        }
    }

    private static List<string> Texts(WorkbookPart book, Budget budget)
    {
        List<string> texts = [];
        if (book.SharedStringTablePart is not { } part)
        {
            return texts;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                texts.Add(budget.Take(TextOf((SharedStringItem)reader.LoadCurrentElement()!)));
            }
        }

        return texts;
    }

    /// <summary>Without the reading aids that East Asian sheets carry beside the text.</summary>
    private static string TextOf(SharedStringItem item) =>
        item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text));

    private static TableSheet Read(WorksheetPart part, string? name, bool hidden, List<string> texts, Budget budget)
    {
        SortedDictionary<int, string[]> rows = [];
        List<Area> merged = [];
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(Row))
            {
                var row = (Row)reader.LoadCurrentElement()!;
                number = row.RowIndex?.Value is { } index ? checked((int)index) : number + 1;
                if (Cells(row, texts, budget) is { } cells)
                {
                    rows[number] = cells;
                }

                if (rows.Count > MostRows)
                {
                    throw new InvalidDataException($"more than {MostRows} rows");
                }
            }
            else if (reader.ElementType == typeof(MergeCell) && Area.Of(((MergeCell)reader.LoadCurrentElement()!).Reference?.Value) is { } area && merged.Count < MostRows)
            {
                merged.Add(area);
            }
        }

        return new(name, hidden, Spread(rows, merged));
    }

    private static string[]? Cells(Row row, List<string> texts, Budget budget)
    {
        List<string> cells = [];
        var column = -1;
        foreach (var cell in row.Elements<Cell>())
        {
            column = Area.ColumnOf(cell.CellReference?.Value) ?? column + 1;
            if (column >= MostColumns)
            {
                break;
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = budget.Take(Clean.Cell(Shown(cell, texts)));
        }

        return cells.Exists(cell => cell.Length > 0) ? [.. cells] : null;
    }

    /// <summary>What was last shown in the cell, also where a formula stands behind it.</summary>
    private static string Shown(Cell cell, List<string> texts)
    {
        var value = cell.CellValue?.Text ?? "";
        var kind = cell.DataType?.Value;
        var text = kind == CellValues.SharedString ? int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var at) && at >= 0 && at < texts.Count ? texts[at] : ""
            : kind == CellValues.InlineString ? cell.InlineString?.Text?.Text ?? string.Concat(cell.InlineString?.Elements<Run>().Select(run => run.Text?.Text) ?? [])
            : kind == CellValues.Error ? ""
            : value;
        return text.Length > LongestCell ? text[..LongestCell] : text;
    }

    /// <summary>A merged cell says the same over all it covers; only rows that hold something else too are filled.</summary>
    private static List<TableRow> Spread(SortedDictionary<int, string[]> rows, List<Area> merged)
    {
        var byTop = merged.OrderBy(area => area.Top).ToArray();
        List<TableRow> spread = [];
        List<Area> open = [];
        var next = 0;
        foreach (var (number, cells) in rows)
        {
            for (; next < byTop.Length && byTop[next].Top <= number; next++)
            {
                open.Add(byTop[next]);
            }

            open.RemoveAll(area => area.Bottom < number);
            HashSet<int> above = [], left = [];
            var filled = cells.ToList();
            foreach (var area in open)
            {
                var said = rows.TryGetValue(area.Top, out var first) && area.Left < first.Length ? first[area.Left] : "";
                for (var column = area.Left; said.Length > 0 && column <= Math.Min(area.Right, MostColumns - 1); column++)
                {
                    while (filled.Count <= column)
                    {
                        filled.Add("");
                    }

                    filled[column] = said;
                    if (number > area.Top)
                    {
                        above.Add(column);
                    }

                    if (column > area.Left)
                    {
                        left.Add(column);
                    }
                }
            }

            spread.Add(new(number, filled, above, left));
        }

        return spread;
    }

    /// <summary>How much text a workbook may hold in all, however often it repeats it.</summary>
    private sealed class Budget(long most)
    {
        private long left = most;

        public string Take(string text) => (left -= text.Length) >= 0 ? text : throw new InvalidDataException("too much text");
    }

    /// <summary>A rectangle of cells, counted from nought at the left and from one at the top.</summary>
    private readonly record struct Area(int Left, int Top, int Right, int Bottom)
    {
        public static Area? Of(string? reference)
        {
            var corners = (reference ?? "").Split(':');
            return corners.Length == 2 && ColumnOf(corners[0]) is { } left && ColumnOf(corners[1]) is { } right && RowOf(corners[0]) is { } top && RowOf(corners[1]) is { } bottom
                ? new(left, top, right, bottom)
                : null;
        }

        public static int? ColumnOf(string? reference)
        {
            var column = 0;
            foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
            {
                column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
            }

            return column > 0 ? column - 1 : null;
        }

        private static int? RowOf(string reference) =>
            int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$"), System.Globalization.CultureInfo.InvariantCulture, out var row) ? row : null;
    }
}
