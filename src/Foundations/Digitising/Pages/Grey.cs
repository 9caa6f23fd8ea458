using System.Runtime.InteropServices;
using SkiaSharp;

namespace MotCua.Digitising.Pages;

/// <summary>A picture in greys, as measuring and reading need it.</summary>
internal sealed class Grey(int width, int height, byte[] values)
{
    public int Width => width;

    public int Height => height;

    public byte[] Values => values;

    public byte this[int x, int y] => values[(y * width) + x];

    public static Grey Of(SKBitmap picture)
    {
        using var grey = new SKBitmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(grey))
        {
            canvas.Clear(SKColors.White);
            canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default);
        }

        var colours = grey.GetPixelSpan();
        var values = new byte[picture.Width * picture.Height];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (byte)(((colours[i * 4] * 77) + (colours[(i * 4) + 1] * 150) + (colours[(i * 4) + 2] * 29)) >> 8);
        }

        return new(picture.Width, picture.Height, values);
    }

    /// <summary>The same picture with this long side at most.</summary>
    public static Grey Of(SKBitmap picture, int longSide)
    {
        var scale = longSide / (double)Math.Max(picture.Width, picture.Height);
        if (scale >= 1)
        {
            return Of(picture);
        }

        using var small = picture.Resize(new SKImageInfo(Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale)), SKColorType.Rgba8888, SKAlphaType.Opaque), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return Of(small);
    }

    /// <summary>The grey below which this share of the picture lies.</summary>
    public int Percentile(double share)
    {
        var counts = new int[256];
        foreach (var value in values)
        {
            counts[value]++;
        }

        var (sum, until) = (0L, (long)(values.Length * share));
        for (var grey = 0; grey < 256; grey++)
        {
            sum += counts[grey];
            if (sum > until)
            {
                return grey;
            }
        }

        return 255;
    }

    /// <summary>Paper becomes white everywhere, however the light fell: each pixel is set against the lightest around it, smoothed.</summary>
    public void EvenOut()
    {
        var cell = Math.Max(16, Math.Max(width, height) / 48);
        var (columns, rows) = ((width + cell - 1) / cell, (height + cell - 1) / cell);
        var light = new float[columns * rows];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                light[(row * columns) + column] = Lightest(column * cell, row * cell, cell);
            }
        }

        var ink = Percentile(0.005);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var paper = Math.Max(40f, Between(light, columns, rows, ((x + 0.5f) / cell) - 0.5f, ((y + 0.5f) / cell) - 0.5f));
                var dark = Math.Min(ink, paper * 0.45f);
                values[(y * width) + x] = (byte)Math.Clamp((values[(y * width) + x] - dark) / ((paper * 0.95f) - dark) * 255f, 0f, 255f);
            }
        }
    }

    public SKBitmap ToBitmap()
    {
        var picture = new SKBitmap(new SKImageInfo(width, height, SKColorType.Gray8, SKAlphaType.Opaque));
        var start = picture.GetPixels();
        for (var y = 0; y < height; y++)
        {
            Marshal.Copy(values, y * width, start + (y * picture.RowBytes), width);
        }

        return picture;
    }

    // The lightest but a tenth: a glint is not the paper.
    private int Lightest(int left, int top, int cell)
    {
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        var seen = 0;
        for (var y = top; y < Math.Min(height, top + cell); y++)
        {
            for (var x = left; x < Math.Min(width, left + cell); x++, seen++)
            {
                counts[values[(y * width) + x]]++;
            }
        }

        for (int grey = 255, above = 0; grey >= 0; grey--)
        {
            above += counts[grey];
            if (above * 10 >= seen)
            {
                return grey;
            }
        }

        return 0;
    }

    private static float Between(float[] light, int columns, int rows, float x, float y)
    {
        x = Math.Clamp(x, 0, columns - 1);
        y = Math.Clamp(y, 0, rows - 1);
        var (left, top) = ((int)x, (int)y);
        var (right, below) = (Math.Min(columns - 1, left + 1), Math.Min(rows - 1, top + 1));
        var (across, down) = (x - left, y - top);
        var upper = (light[(top * columns) + left] * (1 - across)) + (light[(top * columns) + right] * across);
        var lower = (light[(below * columns) + left] * (1 - across)) + (light[(below * columns) + right] * across);
        return (upper * (1 - down)) + (lower * down);
    }
}
