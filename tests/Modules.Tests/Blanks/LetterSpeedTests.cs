using System.Diagnostics;
using System.Globalization;
using MotCua.Blanks;
using MotCua.Documents;
using MotCua.Documents.Word;
using MotCua.Modules.Tests.Documents;
using MotCua.Modules.Tests.Organisation.Import;

namespace MotCua.Modules.Tests.Blanks;

/// <summary>How long whoever signs a letter written in Word waits for it to be drawn; told, never judged.</summary>
public sealed class LetterSpeedTests
{
    [Fact]
    public async Task A_letter_is_drawn_while_one_waits()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TempFolder();
        using var office = new Soffice(new DocumentSettings(folder.Path), TimeProvider.System);
        var docx = await File.ReadAllBytesAsync(Path.Combine(DemoProvinceTests.Root(), "demo", "blanks", "phieu-bo-sung.docx"), cancel);
        IReadOnlyList<BlankField> fields = [.. BlankFields.Of(BlankKind.Supplement), .. BlankFields.Common, BlankFields.PaperList];
        var values = BlankCatalogue.Examples(fields, "Phiếu yêu cầu bổ sung");

        List<TimeSpan> took = [];
        byte[] drawn = [];
        for (var letter = 0; letter < 6; letter++)
        {
            var watch = Stopwatch.StartNew();
            drawn = await office.Convert(WordPrinter.Fill(docx, values), cancel);
            took.Add(watch.Elapsed);
        }

        await Measured.Say("letter", string.Create(CultureInfo.InvariantCulture, $"A letter written in Word, drawn by LibreOffice: first {took[0].TotalSeconds:0.00} s, later {string.Join(' ', took.Skip(1).Select(one => one.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)))} s"));
        Assert.True(drawn.AsSpan().StartsWith("%PDF"u8));
        if (Environment.GetEnvironmentVariable("MOTCUA_SHOW_PAPERS") is { Length: > 0 } shelf)
        {
            await File.WriteAllBytesAsync(Path.Combine(shelf, "letter-supplement.pdf"), drawn, cancel);
        }
    }
}
