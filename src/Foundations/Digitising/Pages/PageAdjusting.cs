using System.Text.Json.Serialization;
using SkiaSharp;

namespace MotCua.Digitising.Pages;

/// <summary>How much lighter and how much richer in contrast a page is drawn, in hundredths either way; the picture itself stays as it came.</summary>
public sealed record PageLight(int Brightness, int Contrast)
{
    public static readonly PageLight AsItCame = new(0, 0);

    [JsonIgnore]
    public bool Holds => Math.Abs(Brightness) <= 60 && Math.Abs(Contrast) <= 60;

    /// <summary>What becomes of each of the 256 steps of a colour.</summary>
    internal byte[] Steps()
    {
        var (steep, lift) = (Contrast >= 0 ? 1 + (Contrast / 30d) : 1 + (Contrast / 100d), Brightness * 1.28);
        return [.. Enumerable.Range(0, 256).Select(step => (byte)Math.Clamp(Math.Round(((step - 128) * steep) + 128 + lift), 0, 255))];
    }
}

/// <summary>A point of the turned picture, in thousandths of its width and height.</summary>
public sealed record PageCorner(int X, int Y);

/// <summary>Where the corners of the paper lie on a picture taken askew, from the upper left one clockwise.</summary>
public sealed record PageCorners(PageCorner UpperLeft, PageCorner UpperRight, PageCorner LowerRight, PageCorner LowerLeft)
{
    private const double LeastArea = 0.02;

    public static readonly PageCorners Whole = new(new(0, 0), new(1000, 0), new(1000, 1000), new(0, 1000));

    private PageCorner[] Round => [UpperLeft, UpperRight, LowerRight, LowerLeft];

    /// <summary>They go round a page of some size, none of them inwards.</summary>
    [JsonIgnore]
    public bool Holds => Round.All(corner => corner is { X: >= 0 and <= 1000, Y: >= 0 and <= 1000 }) && Enumerable.Range(0, 4).All(at => Turn(at) > 0) && Area > LeastArea * 2_000_000;

    private double Area => Enumerable.Range(0, 4).Sum(at => ((double)Round[at].X * Round[(at + 1) % 4].Y) - ((double)Round[(at + 1) % 4].X * Round[at].Y));

    /// <summary>The size of the page within a turned picture of this size: the mean of opposite edges.</summary>
    internal (double Width, double Height) SizeIn(int width, int height)
    {
        double Edge(PageCorner one, PageCorner other) => Math.Sqrt(Math.Pow((one.X - other.X) * width / 1000d, 2) + Math.Pow((one.Y - other.Y) * height / 1000d, 2));
        return ((Edge(UpperLeft, UpperRight) + Edge(LowerLeft, LowerRight)) / 2, (Edge(UpperLeft, LowerLeft) + Edge(UpperRight, LowerRight)) / 2);
    }

    /// <summary>Draws what lies within the corners out to a rectangle.</summary>
    internal SKMatrix DrawnOut(int width, int height)
    {
        SKPoint At(PageCorner corner) => new(corner.X * width / 1000f, corner.Y * height / 1000f);
        var (a, b, c, d) = (At(UpperLeft), At(UpperRight), At(LowerRight), At(LowerLeft));
        // From the unit square onto the four corners; turned round, from the corners onto the square.
        var (dx1, dx2, dx3) = (b.X - c.X, d.X - c.X, a.X - b.X + c.X - d.X);
        var (dy1, dy2, dy3) = (b.Y - c.Y, d.Y - c.Y, a.Y - b.Y + c.Y - d.Y);
        var whole = (dx1 * dy2) - (dx2 * dy1);
        var (g, h) = (((dx3 * dy2) - (dx2 * dy3)) / whole, ((dx1 * dy3) - (dx3 * dy1)) / whole);
        var onto = new SKMatrix(b.X - a.X + (g * b.X), d.X - a.X + (h * d.X), a.X, b.Y - a.Y + (g * b.Y), d.Y - a.Y + (h * d.Y), a.Y, g, h, 1);
        var (pageWidth, pageHeight) = SizeIn(width, height);
        return SKMatrix.Concat(SKMatrix.CreateScale((float)pageWidth, (float)pageHeight), onto.Invert());
    }

    private double Turn(int at)
    {
        var (one, two, three) = (Round[at], Round[(at + 1) % 4], Round[(at + 2) % 4]);
        return ((two.X - one.X) * (three.Y - two.Y)) - ((two.Y - one.Y) * (three.X - two.X));
    }
}
