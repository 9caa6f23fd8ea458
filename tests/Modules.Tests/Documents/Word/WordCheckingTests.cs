using System.IO.Compression;
using System.Text;
using MotCua.Documents;
using MotCua.Documents.Word;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents.Word;

public sealed class WordCheckingTests
{
    private static readonly WordCatalogue Known = new(["ten", "so"], new Dictionary<string, IReadOnlyCollection<string>> { ["con"] = ["ho-ten"] });

    [Fact]
    public async Task A_good_template_has_no_faults_and_tells_what_it_is_made_of()
    {
        var read = await Read(new WordSample().Line("{{ten}} {{ten}}").Line("{{sửa lý do}}x{{hết}}").Body(WordSample.Table(["{{mỗi con}}{{stt}}", "{{ho-ten}}{{so}}{{hết}}"])).Line("{{nếu con}}có{{hết}}").Line("{{chỗ ký}}"));

        Assert.Empty(read.Faults);
        Assert.Equal([new("con", 1), new("ho-ten", 1), new("so", 1), new("stt", 1), new WordFound("ten", 2)], read.Fields);
        Assert.Equal([new WordFound("con", 1)], read.Lists);
        Assert.Equal(["lý do"], read.Passages);
        Assert.True(read.HasSignaturePlace);
    }

    [Theory]
    [InlineData("no-field", "Cấp cho {{tên-lạ}}", "tên-lạ")]
    [InlineData("no-field", "{{ho-ten}}", "ho-ten")]
    [InlineData("no-list", "{{mỗi chau}}x{{hết}}", "chau")]
    [InlineData("not-closed", "{{nếu ten}}x", "ten")]
    [InlineData("closes-nothing", "x{{hết}}", "")]
    [InlineData("braces", "x {{ten}", "")]
    [InlineData("unreadable", "{{ten và so}}", "ten và so")]
    [InlineData("sign-place", "Ký: {{chỗ ký}}", "")]
    [InlineData("passage-place", "{{mỗi con}}{{sửa a}}x{{hết}}{{hết}}", "a")]
    [InlineData("passage-twice", "{{sửa a}}x{{hết}} {{sửa a}}y{{hết}}", "a")]
    public async Task What_the_author_must_mend_is_told_with_its_place(string code, string line, string names)
    {
        var read = await Read(new WordSample().Line("một").Line(line));

        var fault = Assert.Single(read.Faults);
        Assert.Equal(($"word.fault.{code}", names, 2, WordPart.Body), (fault.Code, fault.Names, fault.Place.Paragraph, fault.Place.Part));
        Assert.Equal(line, fault.Place.Words);
    }

    [Fact]
    public async Task A_stretch_that_begins_in_a_table_and_ends_below_it_is_crossed() =>
        Assert.Equal(["word.fault.crossed"], (await Read(new WordSample().Body(WordSample.Table(["{{nếu ten}}", "x"])).Line("{{hết}}"))).Faults.Select(fault => fault.Code));

    [Fact]
    public async Task Marks_of_whole_lines_must_stand_alone_in_theirs() =>
        Assert.Equal(["word.fault.crossed"], (await Read(new WordSample().Line("Nếu: {{nếu ten}}").Line("x").Line("{{hết}}"))).Faults.Select(fault => fault.Code));

    [Fact]
    public async Task The_place_to_sign_is_one() =>
        Assert.Equal(["word.fault.sign-twice"], (await Read(new WordSample().Line("{{chỗ ký}}").Line("{{chỗ ký}}"))).Faults.Select(fault => fault.Code));

    [Theory]
    [InlineData("INCLUDETEXT \"/etc/passwd\"", "INCLUDETEXT")]
    [InlineData("DDEAUTO c:\\\\windows\\\\cmd.exe", "DDEAUTO")]
    [InlineData("INCLUDEPICTURE \"http://example.org/a.png\"", "INCLUDEPICTURE")]
    public async Task Fields_of_word_that_read_or_run_something_are_told(string instruction, string code)
    {
        var pieces = $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{instruction[..4]}</w:instrText></w:r><w:r><w:instrText>{instruction[4..]}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

        Assert.Equal([("word.fault.field-code", code)], (await Read(new WordSample().Body(pieces))).Faults.Select(fault => (fault.Code, fault.Names)));
        Assert.Equal([("word.fault.field-code", code)], (await Read(new WordSample().Body($"<w:p><w:fldSimple w:instr=\"{instruction.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/></w:p>"))).Faults.Select(fault => (fault.Code, fault.Names)));
    }

    [Fact]
    public async Task Changes_that_nobody_accepted_yet_are_told() =>
        Assert.Equal(["word.fault.tracked"], (await Read(new WordSample().Body($"<w:p><w:ins w:id=\"1\" w:author=\"a\">{WordSample.Run("x")}</w:ins></w:p>"))).Faults.Select(fault => fault.Code));

    [Fact]
    public async Task No_word_document_is_refused()
    {
        await Refused(DocumentRefusals.NotWord, "%PDF-1.7"u8.ToArray());
        await Refused(DocumentRefusals.Empty, []);
        await Refused(DocumentRefusals.NotWord, [.. "PK"u8, .. new byte[100]]);
        await Refused(DocumentRefusals.NotWord, new WordSample().Body("<w:p>").Made());
        await Refused(DocumentRefusals.TooLarge, new byte[(5 << 20) + 1]);
    }

    [Fact]
    public async Task What_could_do_more_than_be_read_is_refused()
    {
        await Refused(DocumentRefusals.WordActive, new WordSample().Line("x").MainType("application/vnd.ms-word.document.macroEnabled.main+xml").Made());
        await Refused(DocumentRefusals.WordActive, new WordSample().Line("x").Part("word/vbaProject.bin", [1, 2, 3]).Made());
        await Refused(DocumentRefusals.WordActive, new WordSample().Line("x").Relation("attachedTemplate", "http://example.org/evil.dotm", external: true).Made());
        await Refused(DocumentRefusals.WordActive, new WordSample().Line("x").Relation("image", "http://example.org/a.png", external: true).Made());
        await Refused(DocumentRefusals.WordActive, new WordSample().Line("x").Relation("oleObject", "embeddings/oleObject1.bin").Made());
        await Refused(DocumentRefusals.WordActive, new WordSample().Line("x").Relation("aFChunk", "afchunk.htm").Made());
        await Refused(DocumentRefusals.WordActive, new WordSample().Line("x").Relation("hyperlink", "file:///etc/passwd", external: true).Made());
        await Refused(DocumentRefusals.WordActive, new WordSample().Body("<w:p><w:r><w:object/></w:r></w:p>").Made());
        Assert.Empty((await Read(new WordSample().Line("x").Relation("hyperlink", "https://motcua.example", external: true))).Faults);
    }

    [Fact]
    public async Task A_picture_must_be_one()
    {
        await Refused(DocumentRefusals.WordPicture, new WordSample().Line("x").Part("word/media/a.png", "<svg/>"u8.ToArray()).Made());
        await Refused(DocumentRefusals.WordPicture, new WordSample().Line("x").Part("word/media/a.emf", new byte[200]).Made());
    }

    [Fact]
    public async Task A_document_that_unpacks_to_too_much_or_reads_others_is_refused()
    {
        await Refused(DocumentRefusals.WordTooMuch, new WordSample().Line("x").Part("word/media/a.png", new byte[70 << 20]).Made());
        await Refused(DocumentRefusals.WordTooMuch, new WordSample().Body(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 150))).Made());
        await Refused(DocumentRefusals.NotWord, Bomb());
    }

    private static byte[] Bomb()
    {
        var made = new WordSample().Line("x").Made();
        using var all = new MemoryStream();
        all.Write(made);
        using (var zip = new ZipArchive(all, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var stream = zip.CreateEntry("word/document.xml").Open();
            stream.Write(Encoding.UTF8.GetBytes("<!DOCTYPE a [<!ENTITY b \"cc\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]><a>&b;&d;</a>"));
        }

        return all.ToArray();
    }

    private static Task<WordReading> Read(WordSample sample) => Printer().Read(sample.Made(), Known, CancellationToken.None);

    private static async Task Refused(Refusal refusal, byte[] docx) =>
        Assert.Equal(refusal.Code, (await Assert.ThrowsAsync<RefusedException>(() => Printer().Read(docx, Known, CancellationToken.None))).Refusal.Code);

    private static WordPrinter Printer() => new WordPrinter(null!, new NoSearch(), null!);

    private sealed class NoSearch : IVirusScan
    {
        public bool IsSetUp => false;

        public Task<string?> Find(Stream content, CancellationToken cancel) => throw new InvalidOperationException();

        public Task<string?> Version(CancellationToken cancel) => Task.FromResult<string?>(null);
    }
}
