using MotCua.Digitising.Pages;
using MotCua.Digitising.Reading;
using SkiaSharp;
using UglyToad.PdfPig;

namespace MotCua.Modules.Tests.Digitising;

/// <summary>Corners and light set by hand: what is drawn, and what is refused.</summary>
public sealed class PageAdjustingTests
{
    /// <summary>A sheet photographed askew: on a black table, its upper half white and its lower half grey.</summary>
    private static readonly PageCorners Sheet = new(new(200, 100), new(800, 200), new(900, 900), new(100, 800));

    [Fact]
    public void What_lies_within_the_corners_is_drawn_out_to_the_whole_page()
    {
        var shape = PageShape.AsItCame with { Corners = Sheet };

        using var page = SKBitmap.Decode(PageShaping.DrawAnew(Askew(), shape));

        var size = shape.SizeOf(1000, 1400);
        Assert.Equal((size.Width, size.Height), (page.Width, page.Height));
        foreach (var (x, y, light) in new[] { (0.03, 0.03, 255), (0.97, 0.03, 255), (0.97, 0.97, 128), (0.03, 0.97, 128) })
        {
            Assert.InRange(page.GetPixel((int)(page.Width * x), (int)(page.Height * y)).Red, light - 20, light + 20);
        }

        // Unlaid, the same places show the table.
        using var before = SKBitmap.Decode(PageShaping.DrawAnew(Askew(), PageShape.AsItCame));
        Assert.InRange(before.GetPixel(30, 40).Red, 0, 20);
    }

    [Fact]
    public void Every_corner_of_the_paper_comes_to_lie_in_a_corner_of_the_page_whichever_way_it_was_held()
    {
        foreach (var quarters in Enumerable.Range(0, 4))
        {
            var shape = new PageShape(quarters, 0, PageCrop.None) { Corners = Sheet };
            var (width, height) = (1000, 1400);
            var (turnedWidth, turnedHeight) = quarters % 2 == 0 ? (width, height) : (height, width);
            var size = shape.SizeOf(width, height);
            Assert.True(new PageShape(quarters, 0, PageCrop.None).Lay(width, height).TryInvert(out var back));

            var corner = back.MapPoint(Sheet.LowerRight.X * turnedWidth / 1000f, Sheet.LowerRight.Y * turnedHeight / 1000f);

            var at = shape.Lay(width, height).MapPoint(corner);
            Assert.InRange(at.X, size.Width - 2f, size.Width + 2f);
            Assert.InRange(at.Y, size.Height - 2f, size.Height + 2f);
        }
    }

    [Fact]
    public void A_darkened_page_is_darker_and_a_faint_one_richer()
    {
        byte Middle(PageLight light)
        {
            using var page = SKBitmap.Decode(PageShaping.DrawAnew(Askew(), PageShape.AsItCame with { Light = light }));
            return page.GetPixel(500, 1100).Red;
        }

        var plain = Middle(PageLight.AsItCame);

        Assert.InRange(Middle(new(-40, 0)), plain - 60, plain - 40);
        Assert.InRange(Middle(new(40, 0)), plain + 40, plain + 60);
        using var rich = SKBitmap.Decode(PageShaping.DrawAnew(Faint(), PageShape.AsItCame with { Light = new(0, 60) }));
        Assert.True(rich.GetPixel(250, 500).Red - rich.GetPixel(750, 500).Red > 100);
    }

    [Theory]
    [InlineData(0, 0, 1000, 0, 1000, 1000, 0, 1000, true)]
    [InlineData(1000, 0, 0, 0, 0, 1000, 1000, 1000, false)]
    [InlineData(0, 0, 1000, 0, 400, 400, 0, 1000, false)]
    [InlineData(0, 0, 100, 0, 100, 100, 0, 100, false)]
    [InlineData(-1, 0, 1000, 0, 1000, 1000, 0, 1000, false)]
    public void Corners_go_round_a_page_of_some_size(int ax, int ay, int bx, int by, int cx, int cy, int dx, int dy, bool holds) =>
        Assert.Equal(holds, new PageCorners(new(ax, ay), new(bx, by), new(cx, cy), new(dx, dy)).Holds);

    [Fact]
    public void A_copy_holds_the_page_as_it_was_laid_and_the_words_where_they_stand()
    {
        var shape = PageShape.AsItCame with { Corners = Sheet, Light = new(10, 10) };

        var copy = SearchablePdf.Write([new(Askew(), "image/jpeg", shape, [])], "Giấy", new DateTimeOffset(2023, 6, 1, 0, 0, 0, TimeSpan.Zero));

        using var pdf = PdfDocument.Open(copy);
        var image = Assert.Single(pdf.GetPage(1).GetImages());
        var size = shape.SizeOf(1000, 1400);
        Assert.Equal((size.Width, size.Height), (image.WidthInSamples, image.HeightInSamples));
    }

    private static byte[] Askew() => Drawn(canvas =>
    {
        canvas.Clear(SKColors.Black);
        Fill(canvas, SKColors.White, (200, 100), (800, 200), (850, 550), (150, 450));
        Fill(canvas, SKColors.Gray, (150, 450), (850, 550), (900, 900), (100, 800));
    });

    private static byte[] Faint() => Drawn(canvas =>
    {
        canvas.Clear(new SKColor(150, 150, 150));
        Fill(canvas, new SKColor(105, 105, 105), (500, 0), (1000, 0), (1000, 1000), (500, 1000));
    });

    private static void Fill(SKCanvas canvas, SKColor colour, params (int X, int Y)[] corners)
    {
        using var builder = new SKPathBuilder();
        builder.AddPoly([.. corners.Select(corner => new SKPoint(corner.X, corner.Y * 1.4f))], close: true);
        using var path = builder.Detach();
        using var paint = new SKPaint { Color = colour };
        canvas.DrawPath(path, paint);
    }

    private static byte[] Drawn(Action<SKCanvas> draw)
    {
        using var page = new SKBitmap(1000, 1400, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using (var canvas = new SKCanvas(page))
        {
            draw(canvas);
        }

        using var image = SKImage.FromBitmap(page);
        return image.Encode(SKEncodedImageFormat.Jpeg, 95).ToArray();
    }
}
