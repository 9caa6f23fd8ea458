using SkiaSharp;

namespace MotCua.Digitising.Pages;

/// <summary>What part of a picture is kept, in thousandths of the turned picture, from its left, top, right and bottom edge.</summary>
public sealed record PageCrop(int Left, int Top, int Right, int Bottom)
{
    public static readonly PageCrop None = new(0, 0, 0, 0);

    /// <summary>Something of the page must stay.</summary>
    public bool Holds => Left >= 0 && Top >= 0 && Right >= 0 && Bottom >= 0 && Left + Right <= 900 && Top + Bottom <= 900;
}

/// <summary>How an untouched picture is laid out: turned clockwise by quarters, straightened by so many degrees, cropped.</summary>
public sealed record PageShape(int Quarters, double Skew, PageCrop Crop)
{
    public static readonly PageShape AsItCame = new(0, 0, PageCrop.None);

    /// <summary>The size of the page once laid out.</summary>
    public SKSizeI SizeOf(int width, int height)
    {
        var (turnedWidth, turnedHeight) = Turned(width, height);
        return new(
            Math.Max(1, (int)Math.Round(turnedWidth * (1000 - Crop.Left - Crop.Right) / 1000d)),
            Math.Max(1, (int)Math.Round(turnedHeight * (1000 - Crop.Top - Crop.Bottom) / 1000d)));
    }

    /// <summary>Where a pixel of the picture comes to lie on the page.</summary>
    public SKMatrix Lay(int width, int height)
    {
        var (turnedWidth, turnedHeight) = Turned(width, height);
        var centred = SKMatrix.CreateTranslation(-width / 2f, -height / 2f);
        var turned = SKMatrix.CreateRotationDegrees((float)((Quarters * 90) - Skew));
        var placed = SKMatrix.CreateTranslation((turnedWidth / 2f) - (turnedWidth * Crop.Left / 1000f), (turnedHeight / 2f) - (turnedHeight * Crop.Top / 1000f));
        return SKMatrix.Concat(placed, SKMatrix.Concat(turned, centred));
    }

    private (int Width, int Height) Turned(int width, int height) => Quarters % 2 == 0 ? (width, height) : (height, width);
}
