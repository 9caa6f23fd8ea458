using System.Text;
using MotCua.Documents;
using MotCua.Modules.Tests.Documents.Attachments;
using SkiaSharp;
using UglyToad.PdfPig;

namespace MotCua.Modules.Tests.Documents.Files;

/// <summary>What others see of a PDF with photos in it.</summary>
public sealed class PlainPdfTests
{
    private const string Place = "21.2731N 106.1946E";

    [Fact]
    public void Photos_in_a_pdf_lose_what_the_camera_wrote_and_are_drawn_as_before()
    {
        var pdf = HandmadePdf.WithPicture(TakenPhoto.Jpeg(1, Place), 200);

        var plain = PlainPdf.Of(pdf);

        Assert.True(Says(pdf));
        Assert.False(Says(plain));
        Assert.Equal(pdf.Length, plain.Length);
        Assert.Equal(Pixels(pdf), Pixels(plain));
        Assert.Same(plain, PlainPdf.Of(plain));
    }

    [Fact]
    public void A_pdf_that_carries_nothing_is_the_same_and_a_signed_one_is_not_touched()
    {
        var nothing = HandmadePdf.WithPicture(TakenPhoto.Drawn(SKEncodedImageFormat.Jpeg), 200);
        byte[] signed = [.. HandmadePdf.WithPicture(TakenPhoto.Jpeg(1, Place), 200), .. "\n%/ByteRange"u8];

        Assert.Same(nothing, PlainPdf.Of(nothing));
        Assert.Same(signed, PlainPdf.Of(signed));
    }

    [Fact]
    public void Broken_ends_harm_nobody()
    {
        var pdf = HandmadePdf.WithPicture(TakenPhoto.Jpeg(1, Place), 200);

        foreach (var length in Enumerable.Range(0, 60).Select(part => pdf.Length * part / 60))
        {
            Assert.Equal(length, PlainPdf.Of(pdf[..length]).Length);
        }
    }

    private static bool Says(byte[] pdf) => pdf.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Place)) > 0;

    private static byte[] Pixels(byte[] pdf)
    {
        using var opened = PdfDocument.Open(pdf);
        using var drawn = SKBitmap.Decode(Assert.Single(opened.GetPage(1).GetImages()).RawMemory.ToArray());
        return drawn.Bytes;
    }
}
