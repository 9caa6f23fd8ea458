using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MotCua.Modules.Tests.Procedures.Import;

/// <summary>Writes workbooks as offices write them: titles above, merged cells, several sheets, formulas.</summary>
internal sealed class DirtyWorkbook
{
    private readonly List<(string Name, bool Hidden, string?[][] Rows, string[] Merged)> sheets = [];

    public DirtyWorkbook Sheet(string name, string?[][] rows, params string[] merged) => Sheet(name, false, rows, merged);

    public DirtyWorkbook Sheet(string name, bool hidden, string?[][] rows, params string[] merged)
    {
        sheets.Add((name, hidden, rows, merged));
        return this;
    }

    public byte[] Write()
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            var texts = book.AddNewPart<SharedStringTablePart>();
            texts.SharedStringTable = new SharedStringTable();
            foreach (var (sheet, number) in sheets.Select((sheet, at) => (sheet, at + 1)))
            {
                var part = book.AddNewPart<WorksheetPart>();
                var data = new SheetData();
                part.Worksheet = new Worksheet(data);
                for (var at = 0; at < sheet.Rows.Length; at++)
                {
                    if (sheet.Rows[at].Length > 0)
                    {
                        data.Append(Row(sheet.Rows[at], (uint)at + 1, texts.SharedStringTable));
                    }
                }

                if (sheet.Merged.Length > 0)
                {
                    part.Worksheet.Append(new MergeCells(sheet.Merged.Select(area => new MergeCell { Reference = area })));
                }

                book.Workbook.Sheets!.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)number, Name = sheet.Name, State = sheet.Hidden ? SheetStateValues.Hidden : SheetStateValues.Visible });
            }
        }

        return memory.ToArray();
    }

    /// <summary>Every other text is shared, the others stand in the cell; what begins with = is a formula with what it last showed.</summary>
    private static Row Row(string?[] cells, uint number, SharedStringTable texts)
    {
        var row = new Row { RowIndex = number };
        for (var at = 0; at < cells.Length; at++)
        {
            if (cells[at] is not { } text)
            {
                continue;
            }

            var cell = new Cell { CellReference = $"{(char)('A' + at)}{number}" };
            if (text.StartsWith('='))
            {
                cell.CellFormula = new CellFormula("1+1");
                cell.CellValue = new CellValue(text[1..]);
                cell.DataType = CellValues.String;
            }
            else if (at % 2 == 0)
            {
                texts.Append(new SharedStringItem(new Text(text)));
                cell.CellValue = new CellValue(texts.ChildElements.Count - 1);
                cell.DataType = CellValues.SharedString;
            }
            else
            {
                cell.InlineString = new InlineString(new Text(text));
                cell.DataType = CellValues.InlineString;
            }

            row.Append(cell);
        }

        return row;
    }
}
