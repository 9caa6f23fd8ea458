using MiniExcelLibs;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Tests.Workbooks;

public sealed class WorkbookTests
{
    private static readonly Watermark Mark = new("Hàng chờ", "=Tìm", "Lục Văn Sáng", new(2023, 6, 12, 1, 0, 0, TimeSpan.Zero), Guid.Empty);

    private static readonly Column<Line>[] Columns = [new("Tên", line => line.Name), new("Lúc", line => line.At, Format: Formats.Instant), new("Giờ", line => line.Worked, Format: Formats.Hours)];

    [Fact]
    public async Task What_was_written_is_read_again_as_text_dates_and_numbers()
    {
        var rows = await Written([new("Vi Văn Thắng", new(2023, 6, 12, 1, 30, 0, TimeSpan.Zero), TimeSpan.FromMinutes(90)), new("Hoàng Thị Ẩn", null, null)]);

        Assert.Equal(["Vi Văn Thắng", "Hoàng Thị Ẩn"], rows.Take(2).Select(row => row["Tên"]));
        Assert.Equal(new DateTime(2023, 6, 12, 8, 30, 0), rows[0]["Lúc"]);
        Assert.Equal(1.5, rows[0]["Giờ"]);
        Assert.Null(rows[1]["Lúc"]);
        Assert.Equal("Xuất bởi Lục Văn Sáng lúc 08:00 12/06/2023, 2 dòng", rows[2]["Tên"]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")"), InlineData("+84987"), InlineData("-1+1"), InlineData("@SUM(A1)"), InlineData("\t=1")]
    public async Task What_a_spreadsheet_would_work_out_stays_text(string typed)
    {
        var rows = await Written([new(typed, null, null)]);

        Assert.Equal("'" + typed.Trim(), ((string)rows[0]["Tên"]!).Replace("\t", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_that_is_too_long_is_cut_and_says_so()
    {
        using MemoryStream file = new();
        var rows = await new Workbook(new Wording()).Write(file, Columns, Many(Workbook.MostRows + 5), Mark, TestContext.Current.CancellationToken);

        Assert.Equal(Workbook.MostRows, rows);
        var source = MiniExcel.Query(file, useHeaderRow: true, sheetName: "Nguồn").Cast<IDictionary<string, object?>>().ToDictionary(row => (string)row["Mục"]!, row => row["Nội dung"]);
        Assert.Equal("Danh sách dài hơn: chỉ xuất 10.000 dòng đầu. Hãy lọc hẹp hơn.", source["Đầy đủ"]);
        Assert.Equal("Lục Văn Sáng", source["Người xuất"]);
        Assert.Equal("'=Tìm", source["Lọc theo"]);
    }

    private static async Task<List<IDictionary<string, object?>>> Written(Line[] lines)
    {
        using MemoryStream file = new();
        await new Workbook(new Wording()).Write(file, Columns, lines.ToAsyncEnumerable(), Mark, TestContext.Current.CancellationToken);
        return [.. MiniExcel.Query(file, useHeaderRow: true, sheetName: "Danh sách").Cast<IDictionary<string, object?>>()];
    }

    private static async IAsyncEnumerable<Line> Many(int count)
    {
        await Task.CompletedTask;
        for (var number = 0; number < count; number++)
        {
            yield return new($"Người {number}", null, null);
        }
    }

    private sealed record Line(string Name, DateTimeOffset? At, TimeSpan? Worked);
}
