using MotCua.Digitising;
using MotCua.Digitising.Pages;
using MotCua.Digitising.Reading;
using UglyToad.PdfPig;

namespace MotCua.Modules.Tests.Digitising;

public sealed class SearchablePdfTests
{
    private static readonly DateTimeOffset At = new(2023, 6, 12, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_picture_lies_in_the_copy_byte_for_byte_under_words_that_can_be_found()
    {
        var picture = SpecimenPress.Take(SpecimenPapers.Birth, 150, Taken.Straight);
        ReadWord[] words = [new("LƯƠNG", 200, 300, 120, 30, 1, 0.9), new("THỊ", 330, 300, 60, 30, 1, 0.9), new("QUỲNH", 400, 300, 130, 30, 1, 0.9)];

        var pdf = SearchablePdf.Write([new(picture, "image/jpeg", new PageShape(0, 1.2, PageCrop.None), words), new(picture, "image/jpeg", new PageShape(1, 0, new(10, 20, 30, 40)), [])], "Giấy khai sinh", At);

        using var read = PdfDocument.Open(pdf);
        Assert.Equal(2, read.NumberOfPages);
        Assert.Equal("Giấy khai sinh", read.Information.Title);
        var first = read.GetPage(1);
        Assert.Equal("LƯƠNG THỊ QUỲNH", string.Join(' ', first.GetWords().Select(word => word.Text)));
        Assert.Equal(595, first.Width, 1.0);
        Assert.Equal(picture, Assert.Single(first.GetImages()).RawMemory.ToArray());
        // Laid on its side: broader than high.
        Assert.True(read.GetPage(2).Width > read.GetPage(2).Height);
    }

    [Fact]
    public async Task Other_readers_find_nothing_wrong_with_it()
    {
        var picture = SpecimenPress.Take(SpecimenPapers.Land, 150, Taken.Straight);
        var path = Path.Combine(Path.GetTempPath(), $"motcua-copy-{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(path, SearchablePdf.Write([new(picture, "image/jpeg", PageShape.AsItCame, [new("Thửa", 100, 100, 80, 30, 1, 0.9), new("đất", 190, 100, 60, 30, 1, 0.9)])], "Giấy chứng nhận", At), TestContext.Current.CancellationToken);
        try
        {
            var told = await LimitedProcess.Run("pdftotext", [path, "-"], [], TimeSpan.FromSeconds(20), 1024, TestContext.Current.CancellationToken);
            var sound = await LimitedProcess.Run("qpdf", ["--check", path], [], TimeSpan.FromSeconds(20), 1024, TestContext.Current.CancellationToken);

            Assert.Contains("Thửa đất", System.Text.Encoding.UTF8.GetString(told.Output), StringComparison.Ordinal);
            Assert.Equal(("", ProcessEnd.Done), (told.Complaint, sound.End));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
