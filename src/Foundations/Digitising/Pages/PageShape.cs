using System.Text.Json.Serialization;
using SkiaSharp;

namespace MotCua.Digitising.Pages;

/// <summary>What part of a picture is kept, in thousandths of the turned picture, from its left, top, right and bottom edge.</summary>
public sealed record PageCrop(int Left, int Top, int Right, int Bottom)
{
    public static readonly PageCrop None = new(0, 0, 0, 0);

    /// <summary>Something of the page must stay.</summary>
    public bool Holds => Left >= 0 && Top >= 0 && Right >= 0 && Bottom >= 0 && Left + Right <= 900 && Top + Bottom <= 900;
}

/// <summary>How an untouched picture is laid out: turned clockwise by quarters, drawn out of its corners or straightened by so many degrees, cropped; and how light it is drawn.</summary>
public sealed record PageShape(int Quarters, double Skew, PageCrop Crop)
{
    public static readonly PageShape AsItCame = new(0, 0, PageCrop.None);

    public PageLight Light { get; init; } = PageLight.AsItCame;

    /// <summary>Set by hand on a picture taken askew; then nothing is straightened besides.</summary>
    public PageCorners? Corners { get; init; }

    /// <summary>A page that is only turned, straightened and cropped lies in a copy as the picture came; any other is drawn anew for it.</summary>
    [JsonIgnore]
    public bool KeepsPicture => Corners is null && Light == PageLight.AsItCame;

    /// <summary>The page as one sees it before anything but the turning was done to it.</summary>
    [JsonIgnore]
    public PageShape OnlyTurned => AsItCame with { Quarters = Quarters };

    /// <summary>The size of the page once laid out.</summary>
    public SKSizeI SizeOf(int width, int height)
    {
        var (turnedWidth, turnedHeight) = Whole(width, height);
        return new(
            Math.Max(1, (int)Math.Round(turnedWidth * (1000 - Crop.Left - Crop.Right) / 1000d)),
            Math.Max(1, (int)Math.Round(turnedHeight * (1000 - Crop.Top - Crop.Bottom) / 1000d)));
    }

    /// <summary>Where a pixel of the picture comes to lie on the page.</summary>
    public SKMatrix Lay(int width, int height)
    {
        var (turnedWidth, turnedHeight) = Turned(width, height);
        var centred = SKMatrix.CreateTranslation(-width / 2f, -height / 2f);
        var turned = SKMatrix.CreateRotationDegrees((float)((Quarters * 90) - (Corners is null ? Skew : 0)));
        if (Corners is { } corners)
        {
            var upright = SKMatrix.Concat(SKMatrix.CreateTranslation(turnedWidth / 2f, turnedHeight / 2f), SKMatrix.Concat(turned, centred));
            var (wide, high) = Whole(width, height);
            return SKMatrix.Concat(SKMatrix.CreateTranslation((float)(-wide * Crop.Left / 1000), (float)(-high * Crop.Top / 1000)), SKMatrix.Concat(corners.DrawnOut(turnedWidth, turnedHeight), upright));
        }

        var placed = SKMatrix.CreateTranslation((turnedWidth / 2f) - (turnedWidth * Crop.Left / 1000f), (turnedHeight / 2f) - (turnedHeight * Crop.Top / 1000f));
        return SKMatrix.Concat(placed, SKMatrix.Concat(turned, centred));
    }

    /// <summary>The page before it is cropped.</summary>
    private (double Width, double Height) Whole(int width, int height)
    {
        var (turnedWidth, turnedHeight) = Turned(width, height);
        return Corners?.SizeIn(turnedWidth, turnedHeight) ?? (turnedWidth, turnedHeight);
    }

    private (int Width, int Height) Turned(int width, int height) => Quarters % 2 == 0 ? (width, height) : (height, width);
}
