using MotCua.Documents;
using MotCua.Documents.Files;
using MotCua.Documents.Signing;
using MotCua.Documents.Word;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Signing;

namespace MotCua.Modules.Tests.Documents.Word;

/// <summary>One converter for all tests of a class: its profile is warm after the first.</summary>
public sealed class SharedOffice : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Soffice program;

    public SharedOffice()
    {
        var settings = new DocumentSettings(folder.Path);
        program = new(settings, TimeProvider.System);
        Printer = new(program, null!, new DrawnOnce(new FileStore(settings, TimeProvider.System), settings));
    }

    internal WordPrinter Printer { get; }

    public string Folder => folder.Path;

    public void Dispose()
    {
        program.Dispose();
        folder.Dispose();
    }
}

public sealed class WordPrinterTests(SharedOffice office) : IClassFixture<SharedOffice>, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly WordValues Values = new(new Dictionary<string, string> { ["ten"] = "Nguyễn Thị Ánh", ["ma-qr"] = "https://motcua.example/kiem-tra?ma=ABC" }) { Title = "Quyết định hỗ trợ" };

    private readonly SigningDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task What_is_drawn_is_archival_tagged_in_vietnamese_and_bears_its_fonts_and_title()
    {
        var path = desk.Put(await Drawn());

        var facts = (await Tool.Run("pdfinfo", path)).Output;
        var metadata = (await Tool.Run("pdfinfo", "-meta", path)).Output;
        var fonts = (await Tool.Run("pdffonts", path)).Output.Split('\n').Skip(2).Where(line => line.Length > 0).ToList();
        var (sound, said) = await Tool.Run("qpdf", "--check", path);
        var text = (await Tool.Run("pdftotext", path, "-")).Output;

        Assert.True(sound == 0, said);
        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Matches(@"Title:\s+Quyết định hỗ trợ", facts);
        Assert.Matches(@"595\.\d+ x 841\.\d+ pts \(A4\)", facts);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", metadata, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>B</pdfaid:conformance>", metadata, StringComparison.Ordinal);
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"\syes\s+yes\s+yes\s", font));
        Assert.Contains("Cấp cho bà Nguyễn Thị Ánh", text, StringComparison.Ordinal);
        using var pdf = new PdfStructure(await File.ReadAllBytesAsync(path, None));
        Assert.Equal("vi-VN", (pdf.Catalog.Data["Lang"] as UglyToad.PdfPig.Tokens.IDataToken<string>)?.Data);
    }

    [Fact]
    public async Task The_signer_finds_the_place_and_another_program_finds_both_signatures_good()
    {
        var drawn = await Drawn();
        using (var pdf = new PdfStructure(drawn))
        {
            var place = pdf.Place("cho-ky");
            Assert.NotNull(place);
            Assert.Equal(1, place.Value.Page);
            Assert.InRange(place.Value.X, 250, 350);
        }

        var signed = desk.Put(await desk.Signer.Sign(drawn, SigningDesk.Request(Guid.CreateVersion7()), None));

        var (_, verdict) = await Tool.Run("pdfsig", "-nocert", signed);
        var (sound, said) = await Tool.Run("qpdf", "--check", signed);
        Assert.Equal(2, verdict.Split("Signature Validation: Signature is Valid.").Length - 1);
        Assert.True(sound == 0, said);
        Assert.Contains("pdfaid:part>2", (await Tool.Run("pdfinfo", "-meta", signed)).Output, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("MOTCUA_SHOW_PAPERS") is { Length: > 0 } shelf)
        {
            File.Copy(signed, Path.Combine(shelf, "word-signed.pdf"), overwrite: true);
        }
    }

    [Fact]
    public async Task What_was_drawn_once_comes_again_to_the_byte_and_any_other_value_is_another_paper()
    {
        var docx = Template();

        var first = await office.Printer.DrawOnce(docx, Values, None);
        var again = await office.Printer.DrawOnce(docx, Values with { Fields = new Dictionary<string, string>(Values.Fields.Reverse()) }, None);
        var other = await office.Printer.DrawOnce(docx, Values with { Passages = new Dictionary<string, string> { ["nội dung"] = "khác" } }, None);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.Contains("khác", (await Tool.Run("pdftotext", desk.Put(other), "-")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_that_vanished_from_the_shelf_is_drawn_anew()
    {
        var docx = new WordSample().Line("một lần {{ten}}").Made();
        await office.Printer.DrawOnce(docx, Values, None);
        foreach (var file in Directory.GetFiles(Path.Combine(office.Folder, "files"), "*", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }

        var anew = await office.Printer.DrawOnce(docx, Values, None);

        Assert.Equal(anew, await office.Printer.DrawOnce(docx, Values, None));
    }

    [Fact]
    public async Task Several_at_once_wait_for_their_turn()
    {
        var drawn = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => office.Printer.Draw(new WordSample().Line($"Tờ số {number}").Made(), Values, None)));

        foreach (var (number, pdf) in drawn.Index())
        {
            Assert.Contains($"Tờ số {number + 1}", (await Tool.Run("pdftotext", desk.Put(pdf), "-")).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_that_takes_too_long_is_ended_and_the_next_is_drawn()
    {
        using var hurried = new Soffice(new DocumentSettings(desk.Folder) { PrintWithin = TimeSpan.FromMilliseconds(150) }, TimeProvider.System);
        var hasty = new WordPrinter(hurried, null!, null!);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => hasty.Draw(Template(), Values, None));

        Assert.True(DocumentRefusals.PrintFailed.Is(refused.Refusal));
        Assert.NotEmpty(await Drawn());
    }

    [Fact]
    public async Task Without_the_program_it_is_said_what_is_missing()
    {
        using var absent = new Soffice(new DocumentSettings(desk.Folder) { Office = "/nowhere/soffice" }, TimeProvider.System);
        var poor = new WordPrinter(absent, null!, null!);

        Assert.True(DocumentRefusals.WordPrinterMissing.Is((await Assert.ThrowsAsync<RefusedException>(() => poor.Draw(Template(), Values, None))).Refusal));
    }

    private Task<byte[]> Drawn()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        return office.Printer.Draw(Template(), Values, None);
    }

    private static byte[] Template() => new WordSample()
        .Line("QUYẾT ĐỊNH").Line("Cấp cho bà {{ten}}").Line("{{sửa nội dung}}Hỗ trợ một lần.{{hết}}").Line("{{mã QR}}")
        .Body("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>")
        .Body($"<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"4500\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>{WordSample.Paragraph("Nơi nhận")}</w:tc><w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>{WordSample.Paragraph("CHỦ TỊCH")}{WordSample.Paragraph("{{chỗ ký}}")}{WordSample.Paragraph("Trần Quốc Đạt")}</w:tc></w:tr></w:tbl>")
        .Made();
}
