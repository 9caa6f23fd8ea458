using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using MotCua.Documents;
using MotCua.Documents.Printing;
using MotCua.Kernel;
using UglyToad.PdfPig;

namespace MotCua.Modules.Tests.Documents.Printing;

/// <summary>One warm printer for all tests of a class, as the house has it.</summary>
public sealed class SharedPrinter : IDisposable
{
    private readonly TempFolder folder = new();

    public SharedPrinter() => Printer = new(new DocumentSettings(folder.Path) { Printers = 1 }, NullLogger<Printer>.Instance);

    internal Printer Printer { get; }

    public void Dispose()
    {
        Printer.Dispose();
        folder.Dispose();
    }
}

public sealed class PrinterTests(SharedPrinter shared) : IClassFixture<SharedPrinter>, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TempFolder folder = new();
    private readonly Printer printer = shared.Printer;

    public static TheoryData<string> Names => [.. SampleSheets.All.Select(sample => sample.Name)];

    public void Dispose() => folder.Dispose();

    [Theory, MemberData(nameof(Names))]
    public async Task Every_paper_prints_on_a4_with_its_words_and_all_its_letters(string name)
    {
        Tool.NeedsWeasyPrint();
        var (_, sheet, says) = SampleSheets.All.Single(sample => sample.Name == name);

        var pdf = await printer.Render(sheet, None);

        await Show(name, pdf);
        using var document = PdfDocument.Open(pdf);
        var text = Squeeze(string.Concat(document.GetPages().Select(page => page.Text)));
        Assert.Contains(Squeeze("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), text, StringComparison.Ordinal);
        Assert.All(says, said => Assert.Contains(Squeeze(said), text, StringComparison.Ordinal));
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.Equal(595, Math.Min(document.GetPage(1).Width, document.GetPage(1).Height), 1.0);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Every_paper_is_sound_tagged_archival_and_embeds_its_fonts(string name)
    {
        Tool.NeedsWeasyPrint();
        var pdf = await printer.Render(SampleSheets.All.Single(sample => sample.Name == name).Sheet, None);
        var path = Path.Combine(folder.Path, "p.pdf");
        await File.WriteAllBytesAsync(path, pdf, None);

        var (sound, said) = await Tool.Run("qpdf", "--check", path);
        var facts = (await Tool.Run("pdfinfo", path)).Output;
        var tags = (await Tool.Run("pdfinfo", "-struct", path)).Output;
        var metadata = (await Tool.Run("pdfinfo", "-meta", path)).Output;
        var fonts = (await Tool.Run("pdffonts", path)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();

        Assert.True(sound == 0, said);
        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Matches(@"Title:\s+\S", facts);
        Assert.Contains("H1", tags, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>3<", metadata, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1<", metadata, StringComparison.Ordinal);
        Assert.Contains("/Lang (vi)", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"yes yes yes\s+\d+", font));
    }

    [Fact]
    public async Task The_same_words_give_the_same_bytes()
    {
        Tool.NeedsWeasyPrint();
        var first = await printer.Render(SampleSheets.Receipt, None);
        await Task.Delay(1100, None);

        Assert.Equal(first, await printer.Render(SampleSheets.Receipt, None));
    }

    [Fact]
    public async Task The_code_on_the_receipt_can_be_read_by_a_scanner()
    {
        Tool.NeedsWeasyPrint();
        var path = Path.Combine(folder.Path, "p.pdf");
        await File.WriteAllBytesAsync(path, await printer.Render(SampleSheets.Receipt, None), None);
        await Tool.Run("pdftoppm", "-r", "150", "-png", path, Path.Combine(folder.Path, "page"));

        var (_, read) = await Tool.Run("zbarimg", "-q", "--raw", Directory.GetFiles(folder.Path, "page*.png").Order(StringComparer.Ordinal).First());

        Assert.Contains("http://localhost:5080/kiem-tra/7K2M9QXD4HRT", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_reaches_neither_files_nor_the_network()
    {
        Tool.NeedsWeasyPrint();
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 5149);
        listener.Start();
        var secret = Path.Combine(folder.Path, "secret.svg");
        await File.WriteAllTextAsync(secret, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>", None);
        using var worker = await PrintWorker.Start(new DocumentSettings(folder.Path), None);

        var with = await worker.Draw($"<html lang=vi><title>x</title><p>a<img src='file://{secret}'><img src='http://127.0.0.1:5149/a.png'>", None);

        Assert.False(listener.Pending());
        using var document = PdfDocument.Open(with);
        Assert.Empty(document.GetPage(1).Paths);
        Assert.Equal(0, document.GetPage(1).NumberOfImages);
    }

    [Fact]
    public async Task A_dead_process_is_replaced_and_nobody_notices()
    {
        Tool.NeedsWeasyPrint();
        // Known by its bound, so that no printer of another test dies.
        using var mortal = Make(settings => settings with { PrintMemoryMegabytes = 1023 });
        await Task.WhenAll(mortal.Render(SampleSheets.Refusal, None), mortal.Render(SampleSheets.Refusal, None));
        Process[] drawing = [.. Process.GetProcessesByName("python3").Where(process => EndsWith(process.Id, "1023"))];
        Assert.NotEmpty(drawing);
        foreach (var child in drawing)
        {
            child.Kill();
            await child.WaitForExitAsync(None);
        }

        var pdf = await mortal.Render(SampleSheets.Refusal, None);

        Assert.True(pdf.AsSpan().StartsWith("%PDF-1.7"u8));
    }

    [Fact]
    public async Task Without_weasyprint_printing_is_refused_aloud()
    {
        using var without = Make(settings => settings with { Python = "/nowhere/python3" });
        using var bare = Make(settings => settings with { Python = "/bin/false" });

        var missing = await Assert.ThrowsAsync<RefusedException>(() => without.Render(SampleSheets.Receipt, None));
        var ended = await Assert.ThrowsAsync<RefusedException>(() => bare.Render(SampleSheets.Receipt, None));

        Assert.True(DocumentRefusals.PrinterMissing.Is(missing.Refusal));
        Assert.True(DocumentRefusals.PrinterMissing.Is(ended.Refusal));
    }

    [Fact]
    public async Task Drawing_that_takes_too_long_is_given_up()
    {
        Tool.NeedsWeasyPrint();
        using var hasty = Make(settings => settings with { PrintWithin = TimeSpan.FromMilliseconds(1) });

        var refused = await Assert.ThrowsAsync<RefusedException>(() => hasty.Render(SampleSheets.Receipt, None));

        Assert.True(DocumentRefusals.PrintFailed.Is(refused.Refusal));
    }

    [Fact]
    public async Task A_page_that_eats_all_memory_is_refused_and_the_next_is_drawn()
    {
        Tool.NeedsWeasyPrint();
        using var narrow = Make(settings => settings with { PrintMemoryMegabytes = 400 });
        var huge = SampleSheets.Book with { Rows = [.. Enumerable.Repeat(SampleSheets.Book.Rows[0], 12_000)] };

        var refused = await Assert.ThrowsAsync<RefusedException>(() => narrow.Render(huge, None));

        Assert.True(DocumentRefusals.PrintFailed.Is(refused.Refusal));
        Assert.NotEmpty(await narrow.Render(SampleSheets.Refusal, None));
    }

    private Printer Make(Func<DocumentSettings, DocumentSettings> change) => new(change(new DocumentSettings(folder.Path)), NullLogger<Printer>.Instance);

    private static string Squeeze(string text) => string.Concat(text.Normalize().Where(c => !char.IsWhiteSpace(c) && c != '\u00a0'));

    private static bool EndsWith(int process, string argument)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").EndsWith($"\0{argument}\0", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // Another test's process, gone since it was listed.
            return false;
        }
    }

    // Set MOTCUA_SHOW_PAPERS to a folder to look at the papers with your own eyes.
    private static async Task Show(string name, byte[] pdf)
    {
        if (Environment.GetEnvironmentVariable("MOTCUA_SHOW_PAPERS") is { Length: > 0 } shelf)
        {
            await File.WriteAllBytesAsync(Path.Combine(shelf, name + ".pdf"), pdf, None);
        }
    }
}
