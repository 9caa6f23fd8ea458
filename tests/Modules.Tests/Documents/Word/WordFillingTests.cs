using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using MotCua.Documents;
using MotCua.Documents.Word;

namespace MotCua.Modules.Tests.Documents.Word;

public sealed class WordFillingTests
{
    private static readonly WordValues Values = new(new Dictionary<string, string> { ["ten"] = "Nguyễn Thị Ánh", ["so"] = "12", ["trong"] = "", ["hai-dong"] = "một\nhai", ["loai"] = "Hộ nghèo" })
    {
        Lists = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>
        {
            ["con"] = [new Dictionary<string, string> { ["ho-ten"] = "An", ["tuoi"] = "7" }, new Dictionary<string, string> { ["ho-ten"] = "Bình", ["tuoi"] = "" }],
            ["khong-ai"] = [],
        },
    };

    [Fact]
    public void A_field_is_filled_however_word_has_split_it() =>
        Assert.Equal(["Cấp cho bà Nguyễn Thị Ánh."], Lines(new WordSample().Line("Cấp cho bà {", "{t", "en}", "}.")));

    [Fact]
    public void Several_fields_stand_in_one_run_and_in_capitals() =>
        Assert.Equal(["12/NGUYỄN THỊ ÁNH-12"], Lines(new WordSample().Line("{{so}}/{{ten|hoa}}-{{so}}")));

    [Fact]
    public void The_dress_of_the_mark_is_that_of_the_value()
    {
        using var filled = Open(Filled(new WordSample().Line("a {{ten}}")));
        Assert.All(filled.MainDocumentPart!.Document!.Descendants<Run>(), run => Assert.NotNull(run.RunProperties!.Bold));
    }

    [Fact]
    public void A_value_of_two_lines_has_a_break() => Assert.Equal(["một⏎hai"], Lines(new WordSample().Line("{{hai-dong}}")));

    [Fact]
    public void A_content_control_and_a_merge_field_are_fields_as_well() =>
        Assert.Equal(["bà Nguyễn Thị Ánh", "số 12", "12 và 12"], Lines(new WordSample()
            .Body($"<w:p>{WordSample.Run("bà ")}{WordSample.Control("ten", WordSample.Run("Bấm để nhập"))}</w:p>")
            .Body(WordSample.Control("neu:ten", WordSample.Paragraph("số {{so}}")))
            .Body($"<w:p><w:fldSimple w:instr=\" MERGEFIELD so \\* MERGEFORMAT \">{WordSample.Run("«so»")}</w:fldSimple>{WordSample.Run(" và ")}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGE</w:instrText></w:r><w:r><w:instrText>FIELD so </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{WordSample.Run("«so»")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")));

    [Theory]
    [InlineData("{{nếu ten}}có{{hết}}", "có")]
    [InlineData("{{neu trong}}có{{het}}không", "không")]
    [InlineData("{{Nếu không trong}}vắng{{hết}}", "vắng")]
    [InlineData("{{nếu loai = hộ nghèo}}được miễn{{hết}}", "được miễn")]
    [InlineData("{{nếu loai = khác}}không{{hết}}.", ".")]
    [InlineData("{{nếu con}}có con{{nếu trong}} lạ{{hết}}{{hết}}", "có con")]
    [InlineData("{{nếu khong-ai}}có{{hết}}-", "-")]
    [InlineData("{{mỗi con}}{{stt}}. {{ho-ten}}{{nếu tuoi}} ({{tuoi}} tuổi){{hết}}; {{hết}}", "1. An (7 tuổi); 2. Bình; ")]
    public void Conditions_and_lists_stand_in_a_line(string template, string filled) => Assert.Equal([filled], Lines(new WordSample().Line(template)));

    [Fact]
    public void Lines_under_a_condition_go_or_stay_and_the_lines_of_the_marks_go_always() =>
        Assert.Equal(["trước", "bên trong 12", "sau"], Lines(new WordSample().Line("trước").Line("{{nếu ten}}").Line("bên trong {{so}}").Line("{{hết}}").Line("{{nếu trong}}").Line("không").Line("{{hết}}").Line("sau")));

    [Fact]
    public void Rows_of_a_table_repeat_and_see_what_is_around_them() =>
        Assert.Equal(["TT", "Họ tên", "1", "An/12", "2", "Bình/12", "hết"], Lines(new WordSample()
            .Body(WordSample.Table(["TT", "Họ tên"], ["{{mỗi con}}{{stt}}", "{{ho-ten}}/{{so}}{{hết}}"])).Line("hết")));

    [Fact]
    public void A_row_in_a_content_control_repeats() =>
        Assert.Equal(["1. An", "2. Bình"], Lines(new WordSample().Body($"<w:tbl><w:tblPr/><w:tblGrid/>{WordSample.Control("moi:con", $"<w:tr><w:tc><w:tcPr/>{WordSample.Paragraph("{{stt}}. {{ho-ten}}")}</w:tc></w:tr>")}</w:tbl>")));

    [Fact]
    public void Rows_between_rows_of_marks_repeat_together() =>
        Assert.Equal(["An", "7", "Bình", ""], Lines(new WordSample().Body(WordSample.Table(["{{mỗi con}}"], ["{{ho-ten}}"], ["{{tuoi}}"], ["{{hết}}"]))));

    [Fact]
    public void A_table_that_loses_all_its_rows_goes() =>
        Assert.Equal(["sau"], Lines(new WordSample().Body(WordSample.Table(["{{mỗi khong-ai}}{{stt}}", "{{hết}}"])).Line("sau")));

    [Fact]
    public void Braces_in_an_answer_stay_the_text_they_are()
    {
        var cunning = Values with { Fields = new Dictionary<string, string>(Values.Fields) { ["ten"] = "{{so}} {{nếu x}}" }, Passages = new Dictionary<string, string> { ["lý do"] = "{{so}} & <w:p/>\u0001" } };
        Assert.Equal(["{{so}} {{nếu x}}", "{{so}} & <w:p/>"], Lines(new WordSample().Line("{{ten}}").Line("{{sửa lý do}}cũ{{hết}}"), cunning));
    }

    [Fact]
    public void A_passage_has_its_own_words_until_it_is_rewritten()
    {
        var sample = new WordSample().Line("{{sửa nội dung}}").Line("Hỗ trợ bà {{ten}}").Line("hai lần.").Line("{{hết}}").Line("Hạn: {{sửa hạn}}30 ngày{{hết}}.");

        Assert.Equal([new("nội dung", "Hỗ trợ bà Nguyễn Thị Ánh\nhai lần."), new WordPassage("hạn", "30 ngày")], Printer().Passages(sample.Made(), Values));
        Assert.Equal(["Hỗ trợ bà Nguyễn Thị Ánh", "hai lần.", "Hạn: 30 ngày."], Lines(sample));
        Assert.Equal(["Một.", "Hai.", "Ba.", "Hạn: 60 ngày."], Lines(sample, Values with { Passages = new Dictionary<string, string> { ["nội dung"] = "Một.\n\nHai.\r\nBa.", ["Hạn"] = "60 ngày" } }));
    }

    [Fact]
    public void A_passage_under_a_condition_that_does_not_hold_is_not_asked_for() =>
        Assert.Empty(Printer().Passages(new WordSample().Line("{{nếu trong}}").Line("{{sửa lý do}}x{{hết}}").Line("{{hết}}").Made(), Values));

    [Fact]
    public void What_is_filled_is_a_document_that_word_opens()
    {
        var sample = new WordSample().Line("{{ten}}").Body(WordSample.Table(["{{mỗi con}}{{stt}}", "{{ho-ten}}{{hết}}"])).Line("{{chỗ ký}}").Line("{{mã QR}}");
        using var filled = Open(Filled(sample, Values with { Fields = new Dictionary<string, string>(Values.Fields) { ["ma-qr"] = "https://motcua.example/kiem-tra?ma=ABC" } }));

        var wrong = new OpenXmlValidator().Validate(filled).Select(error => $"{error.Path?.XPath}: {error.Description}").Where(error => !error.Contains("tblGrid", StringComparison.Ordinal)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Single(filled.MainDocumentPart!.ImageParts);
        Assert.Single(filled.MainDocumentPart.Document!.Descendants<BookmarkStart>(), mark => mark.Name == "cho-ky");
    }

    [Fact]
    public void Who_wrote_the_template_is_not_told()
    {
        var core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Nguyễn Văn Máy</dc:creator></cp:coreProperties>";
        var made = new WordSample().Line("x").Types("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>")
            .Root("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml").Part("docProps/core.xml", System.Text.Encoding.UTF8.GetBytes(core)).Made();

        using var zip = new ZipArchive(new MemoryStream(WordPrinter.Fill(made, Values with { Title = "Quyết định" })));

        Assert.All(zip.Entries, entry => Assert.DoesNotContain("Văn Máy", new StreamReader(entry.Open()).ReadToEnd(), StringComparison.Ordinal));
    }

    private static WordPrinter Printer() => new WordPrinter(null!, null!, null!);

    private static byte[] Filled(WordSample sample, WordValues? values = null) => WordPrinter.Fill(sample.Made(), values ?? Values);

    private static WordprocessingDocument Open(byte[] docx) => WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);

    private static string[] Lines(WordSample sample, WordValues? values = null)
    {
        using var filled = Open(Filled(sample, values));
        return [.. filled.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => string.Concat(line.Descendants().Select(one => one switch
        {
            Break => "⏎",
            Text text => text.Text,
            _ => "",
        })))];
    }
}
