using System.Globalization;
using MotCua.Kernel;
using SkiaSharp;

namespace MotCua.Digitising.Pages;

/// <summary>What was measured on a page: how sharp, light and rich in contrast it is, how much ink it bears, how many strokes run over its edges, how far it leans, and its size.</summary>
public sealed record PageMeasured(double Sharpness, double Lightness, double Contrast, double Ink, int EdgeStrokes, double Skew, int Width, int Height)
{
    /// <summary>Nothing is written on it: a page that separates one paper from the next, or an empty back.</summary>
    public bool IsBlank(PageThresholds limits) => Ink < limits.Ink;

    /// <summary>Why it cannot be used, the gravest first; none where it can.</summary>
    public Refusal? Fault(PageThresholds limits, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        if (Math.Max(Width, Height) < limits.LongSide)
        {
            return DigitisingRefusals.Small.With(number, $"{Width}×{Height}", limits.LongSide.ToString(CultureInfo.InvariantCulture));
        }

        return Lightness < limits.Lightness ? Said(DigitisingRefusals.Dark, number, Lightness, limits.Lightness)
            : IsBlank(limits) ? DigitisingRefusals.Blank.With(number)
            : Contrast < limits.Contrast ? Said(DigitisingRefusals.Pale, number, Contrast, limits.Contrast)
            : Sharpness < limits.Sharpness ? Said(DigitisingRefusals.Blurred, number, Sharpness, limits.Sharpness)
            : EdgeStrokes >= limits.CutStrokes ? DigitisingRefusals.Cut.With(number, EdgeStrokes.ToString(CultureInfo.InvariantCulture), limits.CutStrokes.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private static Refusal Said(Refusal refusal, string page, double measured, double asked) => refusal.With(page, InHundred(measured), InHundred(asked));

    private static string InHundred(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Measures a page, so that what cannot be read is refused while the paper still lies on the counter.</summary>
public static class PageMeasure
{
    private const int LongSide = 1600;
    private const int SkewSide = 700;
    private const double MostSkew = 8;

    public static PageMeasured Of(byte[] picture, PageShape shape)
    {
        using var source = PageShaping.Decode(picture);
        var size = shape.SizeOf(source.Width, source.Height);
        using var page = PageShaping.Draw(source, shape, Math.Min(1f, LongSide / (float)Math.Max(size.Width, size.Height)));
        var grey = Grey.Of(page);
        var (paper, ink) = (grey.Percentile(0.9), grey.Percentile(0.002));
        var even = new Grey(grey.Width, grey.Height, [.. grey.Values]);
        even.EvenOut();
        var contrast = (paper - ink) / 255d;
        return new(Sharpness(grey), paper / 255d, contrast, Ink(even, contrast), EdgeStrokes(even), shape.Corners is null ? Skew(page) : 0, size.Width, size.Height);
    }

    /// <summary>How far the lines lean, in degrees, clockwise.</summary>
    public static double Skew(byte[] picture, PageShape shape)
    {
        using var source = PageShaping.Decode(picture);
        var size = shape.SizeOf(source.Width, source.Height);
        using var page = PageShaping.Draw(source, shape with { Skew = 0 }, Math.Min(1f, SkewSide * 2 / (float)Math.Max(size.Width, size.Height)));
        return Skew(page);
    }

    // The steepest steps between neighbours, against the contrast there is around them.
    private static double Sharpness(Grey grey)
    {
        List<float> steps = [];
        const int Cell = 32;
        for (var top = 4; top + Cell < grey.Height - 4; top += Cell)
        {
            for (var left = 4; left + Cell < grey.Width - 4; left += Cell)
            {
                int light = 0, dark = 255, steepest = 0;
                for (var y = top; y < top + Cell; y++)
                {
                    for (var x = left; x < left + Cell; x++)
                    {
                        int here = grey[x, y];
                        (light, dark) = (Math.Max(light, here), Math.Min(dark, here));
                        steepest = Math.Max(steepest, Math.Max(Math.Abs(here - grey[x + 1, y]), Math.Abs(here - grey[x, y + 1])));
                    }
                }

                if (light - dark > 50)
                {
                    steps.Add(steepest / (float)(light - dark));
                }
            }
        }

        if (steps.Count == 0)
        {
            return 0;
        }

        steps.Sort();
        return steps[steps.Count / 2];
    }

    private static double Ink(Grey even, double contrast)
    {
        // Grain of the paper is no ink.
        if (contrast < 0.08)
        {
            return 0;
        }

        var (dark, seen) = (0, 0);
        var (across, down) = (even.Width / 25, even.Height / 25);
        for (var y = down; y < even.Height - down; y++)
        {
            for (var x = across; x < even.Width - across; x++, seen++)
            {
                dark += even[x, y] < 110 ? 1 : 0;
            }
        }

        return dark / (double)Math.Max(1, seen);
    }

    private static int EdgeStrokes(Grey even)
    {
        var (inset, far, low) = (3, even.Width - 4, even.Height - 4);
        return new[]
        {
            Strokes(Enumerable.Range(0, even.Height).Select(y => even[inset, y])),
            Strokes(Enumerable.Range(0, even.Height).Select(y => even[far, y])),
            Strokes(Enumerable.Range(0, even.Width).Select(x => even[x, inset])),
            Strokes(Enumerable.Range(0, even.Width).Select(x => even[x, low])),
        }.Max();
    }

    // Strokes of letters are short; the dark of a table behind the paper is long.
    private static int Strokes(IEnumerable<byte> line)
    {
        var (found, run) = (0, 0);
        foreach (var grey in line.Append((byte)255))
        {
            if (grey < 110)
            {
                run++;
                continue;
            }

            found += run is > 0 and < 16 ? 1 : 0;
            run = 0;
        }

        return found;
    }

    private static double Skew(SKBitmap page)
    {
        var grey = Grey.Of(page, SkewSide);
        grey.EvenOut();
        List<(float X, float Y)> ink = [];
        for (var y = grey.Height / 30; y < grey.Height - (grey.Height / 30); y++)
        {
            for (var x = grey.Width / 30; x < grey.Width - (grey.Width / 30); x++)
            {
                if (grey[x, y] < 120)
                {
                    ink.Add((x, y));
                }
            }
        }

        if (ink.Count < 50)
        {
            return 0;
        }

        var coarse = Best(ink, grey.Height, 0, MostSkew, 0.5);
        return Math.Round(Best(ink, grey.Height, coarse, 0.5, 0.1), 1);
    }

    private static double Best(List<(float X, float Y)> ink, int height, double around, double span, double step)
    {
        var (best, most) = (around, double.MinValue);
        for (var angle = around - span; angle <= around + span + 0.001; angle += step)
        {
            var score = Score(ink, height, angle);
            // Straight unless clearly otherwise.
            score *= Math.Abs(angle) < 0.05 ? 1.002 : 1;
            (best, most) = score > most ? (angle, score) : (best, most);
        }

        return best;
    }

    // Seen along their lines, letters fall into few rows.
    private static double Score(List<(float X, float Y)> ink, int height, double angle)
    {
        var slope = Math.Tan(angle * Math.PI / 180);
        var rows = new int[height * 3];
        foreach (var (x, y) in ink)
        {
            var row = (int)Math.Round(y - (x * slope)) + height;
            if (row >= 0 && row < rows.Length)
            {
                rows[row]++;
            }
        }

        return rows.Sum(count => (double)count * count);
    }
}
