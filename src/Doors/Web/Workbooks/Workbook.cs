using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Workbooks;

/// <summary>Writes a list into an .xlsx: headings, rows as they come, and on every copy who took it and when.</summary>
internal sealed class Workbook(Wording words)
{
    /// <summary>More lines than this nobody reads; whoever needs them narrows the list.</summary>
    public const int MostRows = 10_000;


    /// <summary>Writes and says how many rows there were; stops at the most that are taken out at once.</summary>
    public async Task<int> Write<T>(Stream into, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, Watermark mark, CancellationToken cancel)
    {
        var written = new Tally();
        Dictionary<string, object> sheets = new()
        {
            [words["workbook.list"]] = Rows(columns, rows, mark, written, cancel),
            [words["workbook.source"]] = Source(mark, written),
        };
        await into.SaveAsAsync(sheets, configuration: new OpenXmlConfiguration
        {
            AutoFilter = true,
            FreezeRowCount = 1,
            DynamicColumns = [.. columns.Select((column, place) => new DynamicExcelColumn(Key(place)) { Index = place, Name = column.Heading, Width = column.Width, Format = column.Format }), .. SourceColumns()],
        }, cancellationToken: cancel);
        return written.Rows;
    }

    /// <summary>What a spreadsheet would take for a formula is made plain text.</summary>
    internal static object? Cell(object? value) => value switch
    {
        DateTimeOffset at => VietnamTime.Of(at).DateTime,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        TimeSpan worked => Math.Round(worked.TotalHours, 2),
        string { Length: > 0 } text when text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' => "'" + text,
        _ => value,
    };

    private async IAsyncEnumerable<IDictionary<string, object?>> Rows<T>(
        IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, Watermark mark, Tally written, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var row in rows.WithCancellation(cancel))
        {
            if (written.Rows == MostRows)
            {
                written.Cut = true;
                break;
            }

            written.Rows++;
            yield return Line(columns.Select(column => Cell(column.Read(row))));
        }

        yield return Line([words["workbook.mark", mark.Who, When(mark), InWords.Number(written.Rows)], .. Enumerable.Repeat<object?>(null, columns.Count - 1)]);
    }

    /// <summary>Read after the rows, so that it knows how many there were.</summary>
    private IEnumerable<IDictionary<string, object?>> Source(Watermark mark, Tally written)
    {
        (string Name, object? Value)[] facts =
        [
            ("workbook.of", mark.List), ("workbook.filter", Cell(mark.Filter)), ("workbook.who", mark.Who), ("workbook.when", Cell(mark.At)),
            ("workbook.rows", written.Rows), ("workbook.cut", words[written.Cut ? "workbook.cut.yes" : "workbook.cut.no", InWords.Number(MostRows)]),
            ("workbook.number", mark.Export.ToString()), ("workbook.care", words[mark.Personal ? "workbook.care.text" : "workbook.care.noted"]),
        ];
        foreach (var (name, value) in facts)
        {
            yield return new Dictionary<string, object?> { ["n0"] = words[name], ["n1"] = value };
        }
    }

    private IEnumerable<DynamicExcelColumn> SourceColumns() =>
        [new("n0") { Index = 0, Name = words["workbook.fact"], Width = 24 }, new("n1") { Index = 1, Name = words["workbook.value"], Width = 70 }];

    private static Dictionary<string, object?> Line(IEnumerable<object?> cells) =>
        cells.Select((value, place) => (value, place)).ToDictionary(cell => Key(cell.place), cell => cell.value);

    private static string Key(int place) => "c" + place.ToString(CultureInfo.InvariantCulture);

    private static string When(Watermark mark) => VietnamTime.Of(mark.At).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    private sealed class Tally
    {
        public int Rows { get; set; }

        public bool Cut { get; set; }
    }
}
