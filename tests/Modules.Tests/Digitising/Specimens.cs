using SkiaSharp;
using QRCoder;

namespace MotCua.Modules.Tests.Digitising;

/// <summary>A paper that never was: drawn by us, marked as a specimen, with what stands on it known to the letter.</summary>
public sealed record Specimen(string PaperType, string Title, IReadOnlyList<string> Head, IReadOnlyList<SpecimenLine> Lines, IReadOnlyDictionary<string, string> Truth)
{
    /// <summary>What the square code says, where there is one.</summary>
    public string? Code { get; init; }

    /// <summary>Everything printed, in reading order.</summary>
    public string Text => string.Join(' ', Head.Append(Title).Concat(Lines.SelectMany(line => line.Parts).SelectMany(part => new[] { part.Printed, part.Written })).Where(text => text.Length > 0));
}

/// <summary>One line of a specimen.</summary>
public sealed record SpecimenLine(params SpecimenPart[] Parts);

/// <summary>Printed words and what is written after them.</summary>
public sealed record SpecimenPart(string Printed, string Written, float At = 0);

/// <summary>How a specimen reaches the reader: laid straight on the glass, askew, or photographed in the hand.</summary>
public enum Taken { Straight, Askew, Photographed }

/// <summary>Draws specimens and spoils them as scanners and telephones do, always the same way.</summary>
public static class SpecimenPress
{
    public static byte[] Take(Specimen specimen, int dots, Taken how)
    {
        using var page = Draw(specimen, dots);
        using var spoiled = how switch { Taken.Askew => Lean(page, 2.4f), Taken.Photographed => Photograph(page), _ => Grain(page.Copy(), 6) };
        using var image = SKImage.FromBitmap(spoiled);
        using var packed = image.Encode(SKEncodedImageFormat.Jpeg, how is Taken.Photographed ? 72 : 88);
        return packed.ToArray();
    }

    public static SKBitmap Draw(Specimen specimen, int dots)
    {
        var page = new SKBitmap((int)(8.27 * dots), (int)(11.69 * dots), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(page);
        canvas.Clear(new SKColor(252, 250, 244));
        canvas.Scale(dots / 72f);
        using var regular = SKTypeface.FromFile("/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf");
        using var bold = SKTypeface.FromFile("/usr/share/fonts/truetype/croscore/Tinos-Bold.ttf");
        Ground(canvas, bold);
        using var ink = new SKPaint { Color = new SKColor(25, 25, 30), IsAntialias = true };
        using var printed = new SKFont(regular, 13);
        using var written = new SKFont(bold, 13);
        using var title = new SKFont(bold, 17);
        var y = 70f;
        foreach (var line in specimen.Head)
        {
            canvas.DrawText(line, 297, y, SKTextAlign.Center, written, ink);
            y += 20;
        }

        y += 24;
        canvas.DrawText(specimen.Title, 297, y, SKTextAlign.Center, title, ink);
        y += 40;
        foreach (var line in specimen.Lines)
        {
            foreach (var part in line.Parts)
            {
                var x = 70 + part.At;
                canvas.DrawText(part.Printed, x, y, SKTextAlign.Left, printed, ink);
                x += part.Printed.Length == 0 ? 0 : printed.MeasureText(part.Printed) + 6;
                canvas.DrawText(part.Written, x, y, SKTextAlign.Left, written, ink);
            }

            y += 27;
        }

        if (specimen.Code is { } code)
        {
            using var maker = new QRCodeGenerator();
            using var made = maker.CreateQrCode(code, QRCodeGenerator.ECCLevel.M);
            using var square = SKBitmap.Decode(new PngByteQRCode(made).GetGraphic(8));
            canvas.DrawBitmap(square, SKRect.Create(425, 600, 110, 110), new SKSamplingOptions(SKFilterMode.Nearest));
        }

        return page;
    }

    /// <summary>A page with nothing on it but the grain of paper.</summary>
    public static byte[] Empty(int dots)
    {
        using var page = new SKBitmap((int)(8.27 * dots), (int)(11.69 * dots), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using (var canvas = new SKCanvas(page))
        {
            canvas.Clear(new SKColor(250, 250, 248));
        }

        return Jpeg(Grain(page, 6));
    }

    public static byte[] Blurred(Specimen specimen, int dots, float spread)
    {
        using var page = Draw(specimen, dots);
        using var blurred = new SKBitmap(page.Info);
        using var canvas = new SKCanvas(blurred);
        using var paint = new SKPaint { ImageFilter = SKImageFilter.CreateBlur(spread, spread) };
        canvas.DrawBitmap(page, 0, 0, SKSamplingOptions.Default, paint);
        canvas.Flush();
        return Jpeg(Grain(blurred, 4));
    }

    public static byte[] Darkened(Specimen specimen, int dots, float light)
    {
        using var page = Draw(specimen, dots);
        using var dark = new SKBitmap(page.Info);
        using var canvas = new SKCanvas(dark);
        using var paint = new SKPaint { ColorFilter = SKColorFilter.CreateColorMatrix([light, 0, 0, 0, 0, 0, light, 0, 0, 0, 0, 0, light, 0, 0, 0, 0, 0, 1, 0]) };
        canvas.DrawBitmap(page, 0, 0, SKSamplingOptions.Default, paint);
        canvas.Flush();
        return Jpeg(Grain(dark, 4));
    }

    /// <summary>The left part of every line lies beside the glass.</summary>
    public static byte[] Cut(Specimen specimen, int dots)
    {
        using var page = Draw(specimen, dots);
        using var cut = new SKBitmap(page.Width - (int)(dots * 1.6), page.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(cut);
        canvas.DrawBitmap(page, -(float)(dots * 1.6), 0, SKSamplingOptions.Default);
        canvas.Flush();
        return Jpeg(Grain(cut, 4));
    }

    private static byte[] Jpeg(SKBitmap picture)
    {
        using var image = SKImage.FromBitmap(picture);
        using var packed = image.Encode(SKEncodedImageFormat.Jpeg, 88);
        return packed.ToArray();
    }

    // A pale pattern and the word that no one may mistake.
    private static void Ground(SKCanvas canvas, SKTypeface face)
    {
        using var pale = new SKPaint { Color = new SKColor(244, 236, 220), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1 };
        for (var radius = 20; radius < 420; radius += 14)
        {
            canvas.DrawCircle(297, 420, radius, pale);
        }

        using var word = new SKPaint { Color = new SKColor(248, 222, 218), IsAntialias = true };
        using var font = new SKFont(face, 54);
        canvas.Save();
        canvas.RotateDegrees(-28, 297, 600);
        canvas.DrawText("BẢN MẪU", 297, 660, SKTextAlign.Center, font, word);
        canvas.Restore();
    }

    private static SKBitmap Lean(SKBitmap page, float degrees)
    {
        var leaning = new SKBitmap(page.Info);
        using var canvas = new SKCanvas(leaning);
        canvas.Clear(new SKColor(252, 250, 244));
        canvas.RotateDegrees(degrees, page.Width / 2f, page.Height / 2f);
        using var image = SKImage.FromBitmap(page);
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear));
        canvas.Flush();
        return Grain(leaning, 8);
    }

    // Held in the hand: a little perspective, light from one side, a soft lens, grain.
    private static SKBitmap Photograph(SKBitmap page)
    {
        var photo = new SKBitmap((int)(page.Width * 1.08), (int)(page.Height * 1.06), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(photo);
        canvas.Clear(new SKColor(150, 140, 128));
        canvas.Save();
        var lay = SKMatrix.CreateTranslation(page.Width * 0.04f, page.Height * 0.03f);
        var tilt = SKMatrix.CreateIdentity();
        (tilt.Persp0, tilt.Persp1, tilt.SkewY) = (0.012f / page.Width, 0.010f / page.Height, 0.012f);
        canvas.Concat(SKMatrix.Concat(lay, tilt));
        using var paint = new SKPaint { ImageFilter = SKImageFilter.CreateBlur(page.Width / 2600f, page.Width / 2600f) };
        using var image = SKImage.FromBitmap(page);
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear), paint);
        canvas.Restore();
        using var shade = new SKPaint
        {
            Shader = SKShader.CreateLinearGradient(new(0, 0), new(photo.Width, photo.Height), [new SKColor(0, 0, 0, 10), new SKColor(0, 0, 0, 95)], SKShaderTileMode.Clamp),
        };
        canvas.DrawRect(SKRect.Create(photo.Width, photo.Height), shade);
        canvas.Flush();
        return Grain(photo, 16);
    }

    private static SKBitmap Grain(SKBitmap page, int strength)
    {
        var random = new Random(20230612);
        var bytes = page.GetPixelSpan();
        var count = bytes.Length;
        for (var at = 0; at < count; at += 4)
        {
            var grain = random.Next(-strength, strength + 1);
            for (var colour = 0; colour < 3; colour++)
            {
                bytes[at + colour] = (byte)Math.Clamp(bytes[at + colour] + grain, 0, 255);
            }
        }

        return page;
    }
}
