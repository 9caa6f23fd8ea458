using System.IO.Compression;
using System.Text;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Import;
using MotCua.Web.Serving;

namespace MotCua.Modules.Tests.Procedures.Import;

/// <summary>Spreadsheets as provinces publish them.</summary>
public sealed class WorkbookImportTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    /// <summary>Titles, a heading over two lines with merged cells, a line of column numbers, fields as lines between, a procedure over three lines, dirty codes, a trial, a repetition, a total, a hidden sheet, a sheet per field.</summary>
    internal static byte[] Dirty { get; } = new DirtyWorkbook()
        .Sheet("Cấp tỉnh",
            [
                ["PHỤ LỤC I"],
                ["DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT (mã số, tên, thời hạn)"],
                [],
                ["TT", "Mã số TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Mức độ DVC", null, "Phí, lệ phí", "Căn cứ pháp lý"],
                [null, null, null, null, "Toàn trình", "Một phần"],
                ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
                ["I", "Lĩnh vực Đất đai"],
                ["=1", " 1.012756 .000.00.00.H37", "Đăng ký  đất đai lần đầu", "20 ngày làm việc", null, "x", "Không", "Luật 31/2024/QH15; Nghị định 101/2024/NĐ-CP"],
                ["=2", "1012757.H37", "Đăng ký biến động", "10 ngày làm việc", "x", null, "50.000 đồng/hồ sơ", "Luật 31/2024/QH15"],
                [null, null, null, "Trường hợp thừa kế: 07 ngày làm việc"],
                [null, null, null, null, null, null, "Miễn phí với hộ nghèo"],
                ["=3", "1.01275", "Mã thiếu một chữ số", "3 ngày", null, null, null, null],
                ["=4", "1.012757.000.00.00.H37", "Đăng ký biến động", null, "x"],
                ["II", "Lĩnh vực Tài nguyên nước"],
                ["=1", "1.000824.000.00.00.H37", "Test cấp phép", "1 ngày"],
                ["=2", "1.000825.000.00.00.H37", "Cấp giấy phép khai thác nước", "Không quá 45 ngày", null, null, "Theo quy định của HĐND tỉnh"],
                ["=3", "1.000826.000.00.00.H37", null],
                ["TT", "Mã số TTHC", "Tên thủ tục hành chính"],
                ["=4", null, "Không có mã nào", "5 ngày", "x", null, "Không"],
                ["Tổng cộng: 4 thủ tục"],
            ],
            "A1:H1", "A2:H2", "E4:F4", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "G4:G5", "H4:H5", "B7:H7", "A9:A11", "B9:B11", "C9:C11", "B14:H14", "A20:H20")
        .Sheet("Hộ tịch",
            [
                ["STT", "Mã TTHC", "Tên TTHC", "Cấp thực hiện", "Cơ quan thực hiện", "Mức độ"],
                ["1", "1.001193.000.00.00.H37", "Đăng ký khai sinh", "Cấp xã", "UBND cấp xã", "4"],
                ["2", "2.000635.000.00.00.H37", "Cấp bản sao trích lục hộ tịch", "Cấp huyện, cấp xã", "Cơ quan quản lý cơ sở dữ liệu hộ tịch", "Một phần"],
            ])
        .Sheet("Danh sách chọn", true, [["Mã TTHC", "Tên TTHC"], ["1.999999", "Không được đọc"]])
        .Write();

    [Theory, MemberData(nameof(Databases))]
    public async Task Every_row_of_a_dirty_workbook_is_told_for(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var report = await house.Preview("phu-luc.xlsx", Dirty, "UBND tỉnh Lạng Sơn");

        Assert.Equal(new ImportTally(5, 0, 3, 4), report.Tally);
        Assert.Equal([("Cấp tỉnh", 10, 9, false), ("Hộ tịch", 2, 1, false), ("Danh sách chọn", 0, 2, true)], report.Sheets.Select(sheet => (sheet.Sheet, sheet.Rows, sheet.Titles, sheet.Hidden)));
        Assert.Equal(
            [(12, "procedures.import.code-unreadable"), (15, "procedures.import.test-row"), (17, "procedures.import.no-name"), (19, "procedures.import.no-code")],
            report.Lines.Where(line => line.Reason is not null).Select(line => (line.Line, line.Reason!.Code)));
        Assert.Equal([(10, "9"), (11, "9"), (13, "9")], report.Lines.Where(line => line.Outcome is ImportOutcome.Unchanged).Select(line => (line.Line, line.Notes[^1].Arguments[0])));
        Assert.Null(await house.Card("1.012756"));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_a_list_says_of_terms_goes_into_the_thin_procedure(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        await house.Apply(await house.Preview("phu-luc.xlsx", Dirty));

        var first = (await house.Card("1.012756"))!;
        Assert.Equal(("Đăng ký đất đai lần đầu", "Đất đai", Levels.Province, OnlineLevel.Partial), (first.Name, first.Field, first.Levels, first.OnlineLevel));
        Assert.Equal(new TimeLimit(20, TimeUnit.WorkingDay, "20 ngày làm việc"), first.Terms(Channel.Direct)!.Limit);
        Assert.Equal(["31/2024/QH15", "101/2024/NĐ-CP"], first.LegalBasis.Select(law => law.Number));
        var second = (await house.Card("1.012757"))!;
        Assert.Equal(OnlineLevel.Full, second.OnlineLevel);
        Assert.Null(second.Terms(Channel.Direct)!.Limit);
        Assert.Equal("10 ngày làm việc\nTrường hợp thừa kế: 07 ngày làm việc", second.Terms(Channel.Direct)!.LimitText);
        Assert.Equal("50.000 đồng/hồ sơ\nMiễn phí với hộ nghèo", second.Terms(Channel.Direct)!.FeeText);
        Assert.Equal("Tài nguyên nước", (await house.Card("1.000825"))!.Field);
        var birth = (await house.Card("1.001193"))!;
        Assert.Equal(("Hộ tịch", Levels.Commune, OnlineLevel.Full, "UBND cấp xã"), (birth.Field, birth.Levels, birth.OnlineLevel, birth.CompetentAgency));
        Assert.Equal(Levels.District | Levels.Commune, (await house.Card("2.000635"))!.Levels);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Columns_put_right_by_a_person_are_remembered_for_the_publisher(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var odd = new DirtyWorkbook().Sheet("Bảng 1", [["Ký hiệu", "Nội dung công việc", "Ghi chú"], ["1.001193", "Đăng ký khai sinh", "Hộ tịch"], ["1.001022", "Đăng ký nhận cha, mẹ, con", "Hộ tịch"]]).Write();

        var guessed = await house.Preview("la.xlsx", odd, "Sở Tư pháp");
        Assert.Equal(new ImportTally(0, 0, 0, 1), guessed.Tally);
        Assert.Equal("procedures.import.no-columns", guessed.Lines.Single().Reason!.Code);

        var columns = new Dictionary<string, TableField> { ["Ký hiệu"] = TableField.Code, ["Nội dung công việc"] = TableField.Name, ["Ghi chú"] = TableField.Field };
        var again = await house.With<Gate, Outcome<ImportRunId>>(gate => CatalogueImport.PreviewAgain(gate, guessed.Run, columns, TestContext.Current.CancellationToken));
        Assert.Equal(guessed.Run, again.Value);
        var report = await house.Apply((await house.Ask(new ViewImport(guessed.Run))).Value);
        Assert.Equal(new ImportTally(2, 0, 0, 0), report.Tally);
        Assert.Equal("Hộ tịch", (await house.Card("1.001022"))!.Field);

        Assert.Equal(new ImportTally(0, 0, 2, 0), (await house.Preview("la-2.xlsx", odd, "sở tư pháp")).Tally);
        Assert.Equal(new ImportTally(0, 0, 0, 1), (await house.Preview("la-2.xlsx", odd, "Sở Nội vụ")).Tally);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Files_that_only_pretend_are_refused_with_a_reason(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.Equal("procedures.import.old-workbook", Only(await house.Preview("cu.xls", [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3])));
        Assert.Equal("procedures.import.file-broken", Only(await house.Preview("hong.xlsx", [0x50, 0x4B, 3, 4, 1, 2, 3, 4, 5])));
        Assert.Equal("procedures.import.file-broken", Only(await house.Preview("cut.xlsx", Dirty[..(Dirty.Length / 2)])));
        Assert.Equal("procedures.import.file-broken", Only(await house.Preview("bomb.xlsx", Bomb())));
        Assert.Equal("procedures.import.format-unknown", Only(await house.Preview("trong.xlsx", new DirtyWorkbook().Sheet("Trống", []).Write())));

        static string Only(ImportReport report) => Assert.Single(report.Lines).Reason!.Code;
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_merged_cell_over_the_whole_sheet_costs_nothing(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var wide = new DirtyWorkbook().Sheet("Hộ tịch", [["Mã TTHC", "Tên TTHC"], ["1.001193", "Đăng ký khai sinh"]], "D1:XFD1048576", "A3:XFD1048576").Write();

        Assert.Equal(new ImportTally(1, 0, 0, 0), (await house.Preview("rong.xlsx", wide)).Tally);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_semicolon_list_with_headings_in_words_is_a_table_too(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var report = await house.Preview("ds.csv", "Danh mục TTHC;;\nMã thủ tục;Tên thủ tục;Lĩnh vực\n1.001193;Đăng ký khai sinh;Hộ tịch\n1.001022;\"Dấu ngoặc không đóng;Hộ tịch\n");

        Assert.Equal(new ImportTally(1, 0, 0, 1), report.Tally);
        Assert.Equal("procedures.import.quote-not-closed", report.Lines[1].Reason!.Code);
        Assert.Equal(OnlineLevel.Unknown, (await house.Ask(new ViewImportLine(report.Run, 1))).Value.Wording!.OnlineLevel);
    }

    /// <summary>A sheet of three hundred million letters in a few hundred kilobytes.</summary>
    private static byte[] Bomb()
    {
        using var memory = new MemoryStream();
        memory.Write(new DirtyWorkbook().Sheet("Bom", [["Mã TTHC", "Tên TTHC"]]).Write());
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = zip.Entries.Single(entry => entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal));
            var name = sheet.FullName;
            sheet.Delete();
            using var content = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            content.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"u8);
            var filler = Encoding.ASCII.GetBytes(new string('a', 1024 * 1024));
            for (var megabyte = 0; megabyte < 130; megabyte++)
            {
                content.Write(filler);
            }

            content.Write("</t></is></c></row></sheetData></worksheet>"u8);
        }

        return memory.ToArray();
    }
}
