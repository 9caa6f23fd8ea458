using SkiaSharp;

namespace MotCua.Digitising.Pages;

/// <summary>Draws a page as it is laid out: for the eye, or evened out for reading. The picture itself stays as it came.</summary>
public static class PageShaping
{
    private const int LongestShown = 1800;
    private const double LeastSkew = 0.3;

    private static readonly byte[] AsTheyAre = [.. Enumerable.Range(0, 256).Select(step => (byte)step)];

    public static SKBitmap Decode(byte[] picture) => DigitisingRefusals.NotTakenApart.Unless(SKBitmap.Decode(picture));

    /// <summary>How a picture is laid out at first: upright as the camera says it was held; with its own size.</summary>
    public static (PageShape Shape, int Width, int Height) First(byte[] picture)
    {
        using var codec = DigitisingRefusals.NotTakenApart.Unless(SKCodec.Create(new MemoryStream(picture)));
        var quarters = codec.EncodedOrigin switch { SKEncodedOrigin.RightTop => 1, SKEncodedOrigin.BottomRight => 2, SKEncodedOrigin.LeftBottom => 3, _ => 0 };
        return (PageShape.AsItCame with { Quarters = quarters }, codec.Info.Width, codec.Info.Height);
    }

    /// <summary>The page for the eye, as JPEG.</summary>
    public static byte[] Show(byte[] picture, PageShape shape)
    {
        using var source = Decode(picture);
        var size = shape.SizeOf(source.Width, source.Height);
        using var page = Draw(source, shape, Math.Min(1f, LongestShown / (float)Math.Max(size.Width, size.Height)));
        using var image = SKImage.FromBitmap(page);
        using var packed = image.Encode(SKEncodedImageFormat.Jpeg, 82);
        return packed.ToArray();
    }

    /// <summary>The whole page in its full size, for a copy in which the picture cannot lie as it came.</summary>
    public static byte[] DrawAnew(byte[] picture, PageShape shape)
    {
        using var source = Decode(picture);
        using var page = Draw(source, shape, 1);
        using var image = SKImage.FromBitmap(page);
        using var packed = image.Encode(SKEncodedImageFormat.Jpeg, 92);
        return packed.ToArray();
    }

    /// <summary>How the house lays a picture out by itself: upright, and straight where its lines lean.</summary>
    public static PageShape Proposed(byte[] picture)
    {
        var (shape, _, _) = First(picture);
        return PageMeasure.Skew(picture, shape) is var skew && Math.Abs(skew) >= LeastSkew ? shape with { Skew = skew } : shape;
    }

    /// <summary>The page for the reader: grey, its light evened out, its contrast drawn apart; PNG.</summary>
    public static byte[] ForReading(byte[] picture, PageShape shape)
    {
        using var source = Decode(picture);
        using var page = Draw(source, shape, 1);
        var grey = Grey.Of(page);
        grey.EvenOut();
        using var drawn = grey.ToBitmap();
        using var image = SKImage.FromBitmap(drawn);
        using var packed = image.Encode(SKEncodedImageFormat.Png, 100);
        return packed.ToArray();
    }

    internal static SKBitmap Draw(SKBitmap source, PageShape shape, float scale)
    {
        var size = shape.SizeOf(source.Width, source.Height);
        var page = new SKBitmap(Math.Max(1, (int)(size.Width * scale)), Math.Max(1, (int)(size.Height * scale)), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(page);
        canvas.Clear(SKColors.White);
        canvas.Concat(SKMatrix.Concat(SKMatrix.CreateScale(scale, scale), shape.Lay(source.Width, source.Height)));
        using var image = SKImage.FromBitmap(source);
        using var lit = shape.Light == PageLight.AsItCame ? null : shape.Light.Steps() is var steps ? SKColorFilter.CreateTable(AsTheyAre, steps, steps, steps) : null;
        using var paint = new SKPaint { ColorFilter = lit };
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), paint);
        canvas.Flush();
        return page;
    }
}
