using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Import;

namespace MotCua.Modules.Tests.Procedures.Import;

/// <summary>Lists as provinces publish them: thin, and dirty.</summary>
public sealed class ListImportTests
{
    private const string Header = "row,code_raw,code,suffix,name,field,online_level,decision,test_row\n";

    private const string List = Header + """
        1,2.000815,2.000815,,Thủ tục test,Hạ tầng,toan_trinh,,1
        2,1.001193.000.00.00.H37,1.001193,H37,"Đăng ký khai sinh, xã",Hộ tịch,mot_phan,509/QĐ-UBND,0
        3,QCLV_01,,,Tiếp khách,Nội vụ,muc_do_2,,0
        4,1.000045.000.00.00.H37,1.000045,H37,Xác nhận bảng kê lâm sản,Kiểm lâm,mot_phan,,0
        5,1.000045.000.00.00.H37,1.000045,H37,Xác nhận bảng kê lâm sản,Kiểm lâm,toan_trinh,638/QĐ-UBND,0
        6,1.000045.000.00.00.H37,1.000045,H37,Xác nhận bảng kê lâm sản,Lâm nghiệp,con_lai,,0
        7,2.00223.000.00.00.H37,,,Sáu chữ số đâu,Lao động,con_lai,,0
        8,2.000635.000.00.00.H37.,2.000635,H37,Cấp bản sao trích lục hộ tịch (Cấp huyện),Hộ tịch,toan_trinh,,0
        9,1.000009.000.00.00.H37,1.000009,H37,Thiếu cột,Hộ tịch
        10,1.000010.000.00.00.H37,1.000010,H37,"Dấu ngoặc mở mà không đóng,Hộ tịch,con_lai,,0
        11,1.000011.000.00.00.H37,1.000011,H37,Dòng sau vẫn được đọc,Hộ tịch,con_lai,,0
        """;

    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Every_line_is_accounted_for_and_a_second_reading_changes_nothing(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        var first = await house.Import("list.csv", List);
        var second = await house.Import("list.csv", List);

        Assert.Equal(new ImportTally(5, 1, 1, 4), first.Tally);
        Assert.Equal(new ImportTally(0, 0, 7, 4), second.Tally);
        Assert.Equal(
            [(2, "procedures.import.test-row"), (8, "procedures.import.code-unreadable"), (10, "procedures.import.wrong-columns"), (11, "procedures.import.quote-not-closed")],
            first.Lines.Where(line => line.Reason is not null).Select(line => (line.Line, line.Reason!.Code)));
        Assert.Equal(["procedures.import.code-local", "procedures.import.old-scale", "procedures.import.agency-from-file"], first.Lines[2].Notes.Select(note => note.Code));
        Assert.Equal(["procedures.import.same-entry"], first.Lines[4].Notes.Select(note => note.Code));
        Assert.Equal(["procedures.import.same-code"], first.Lines[5].Notes.Select(note => note.Code));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_thin_entry_makes_a_thin_procedure_at_its_highest_online_level(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        await house.Import("list.csv", List);

        var page = (await house.Ask(new ViewProcedure("1.000045.000.00.00.H37"))).Value;
        Assert.Equal((ProcedureSource.List, OnlineLevel.Full), (page.Card.Head.Source, page.Card.OnlineLevel));
        Assert.Equal([("Kiểm lâm", OnlineLevel.Full, "638/QĐ-UBND"), ("Lâm nghiệp", OnlineLevel.None, null)], page.Listings.Select(one => (one.Field, one.OnlineLevel, one.Decision)));
        Assert.Equal(Levels.District, (await house.Card("2.000635"))!.Levels);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_list_adds_to_a_detailed_version_and_wipes_nothing_out(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("national.jsonl", ImportProceduresTests.Birth);
        var before = (await house.Card("1.001193"))!;

        var report = await house.Import("list.csv", List);

        var line = report.Lines.Single(one => one.Code == "1.001193");
        Assert.Equal(ImportOutcome.Changed, line.Outcome);
        Assert.Contains(line.Notes, note => note.Code == "procedures.import.details-kept");
        var card = (await house.Card("1.001193"))!;
        Assert.Equal(before.Version, card.Version);
        Assert.Equal((before.Head.Hash, 2), (card.Head.Hash, card.Components.Count));
        Assert.Equal("Đăng ký khai sinh", card.Name);
        Assert.Equal(OnlineLevel.Partial, card.OnlineLevel);
        Assert.Equal(new ImportTally(0, 0, 1, 0), (await house.Import("national.jsonl", ImportProceduresTests.Birth)).Tally);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Details_that_come_after_the_list_take_over_and_keep_the_online_level(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("list.csv", List);

        var report = await house.Import("national.jsonl", ImportProceduresTests.Birth);

        Assert.Equal(new ImportTally(0, 1, 0, 0), report.Tally);
        var card = (await house.Card("1.001193"))!;
        Assert.Equal((ProcedureSource.National, OnlineLevel.Partial, 2), (card.Head.Source, card.OnlineLevel, card.Components.Count));
        Assert.Equal(new ImportTally(0, 0, 7, 4), (await house.Import("list.csv", List)).Tally);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_file_of_another_kind_is_refused_in_one_line(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.Equal("procedures.import.no-columns", (await house.Import("fields.csv", "field,count\nHộ tịch,3\n")).Lines.Single().Reason?.Code);
        Assert.Equal("procedures.import.format-unknown", (await house.Import("empty.csv", "")).Lines.Single().Reason?.Code);
        Assert.Equal("procedures.import.not-utf8", (await house.Import("list.csv",
            [.. System.Text.Encoding.UTF8.GetBytes(Header + "1,1.000001.H37,1.000001,H37,"), 0xC3, 0x28, .. ",Hộ tịch,con_lai,,0\n"u8])).Lines.Single().Reason?.Code);
    }

    [Fact]
    public void A_spreadsheet_with_semicolons_and_line_breaks_is_read_too()
    {
        var rows = ListRows.Read("code_raw;name;online_level\n1.000001.H37;\"Tên\nhai dòng\";mot_phan\n1.000002.H37;Khác;\n", "list.csv");

        Assert.Equal([(2, "Tên hai dòng", OnlineLevel.Partial), (4, "Khác", OnlineLevel.Unknown)], rows.Select(row => (row.Line, row.Name!, row.Entry!.OnlineLevel)));
    }
}
