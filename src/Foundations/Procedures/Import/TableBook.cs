namespace MotCua.Procedures.Import;

/// <summary>A row of a sheet with its number; a cell that lies under one begun further up says what that one says, and is marked.</summary>
internal sealed record TableRow(int Number, IReadOnlyList<string> Cells, IReadOnlySet<int> FromAbove, IReadOnlySet<int> FromLeft, ImportNote? Broken = null)
{
    public string Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : "";

    /// <summary>The cells that say something, a cell merged over several columns once.</summary>
    public IEnumerable<string> Said => Cells.Where((cell, at) => cell.Length > 0 && !FromLeft.Contains(at));
}

/// <summary>A sheet: its name, whether it is hidden, and its rows that hold anything.</summary>
internal sealed record TableSheet(string? Name, bool Hidden, IReadOnlyList<TableRow> Rows);

/// <summary>A file of tables, as cells and nothing more: no formula is ever worked out, only what was last shown is read.</summary>
internal static class TableBook
{
    private static readonly HashSet<int> None = [];

    public static IReadOnlyList<TableSheet> OfCsv(string text) =>
        [new(null, false, [.. CsvRows.Of(text).Select(row => new TableRow(row.Line, [.. row.Fields.Select(Clean.Cell)], None, None, row.Broken))])];
}
