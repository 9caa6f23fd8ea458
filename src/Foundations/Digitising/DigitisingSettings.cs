using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace MotCua.Digitising;

/// <summary>From which measure on a picture cannot be used. Pictures are measured at a long side of 1600 pixels.</summary>
public sealed record PageThresholds
{
    /// <summary>How steeply ink goes over into paper at its sharpest edges, as a share of the contrast.</summary>
    public double Sharpness { get; init; } = 0.32;

    /// <summary>How light the paper is, of one.</summary>
    public double Lightness { get; init; } = 0.42;

    /// <summary>Between ink and paper, of one.</summary>
    public double Contrast { get; init; } = 0.2;

    /// <summary>The share of the page that ink covers.</summary>
    public double Ink { get; init; } = 0.0012;

    /// <summary>Strokes that run over one edge.</summary>
    public int CutStrokes { get; init; } = 14;

    /// <summary>Pixels of the long side.</summary>
    public int LongSide { get; init; } = 1000;
}

/// <summary>With what papers are read, how long and with how much memory, and what a picture must be.</summary>
public sealed record DigitisingSettings
{
    public PageThresholds Thresholds { get; init; } = new();

    public string Tesseract { get; init; } = "tesseract";

    public string Language { get; init; } = "vie";

    public string PdfToPictures { get; init; } = "pdftoppm";

    public string CodeReader { get; init; } = "zbarimg";

    /// <summary>A page mostly takes one or two seconds of one core.</summary>
    public TimeSpan ReadWithin { get; init; } = TimeSpan.FromSeconds(90);

    public int MemoryMegabytes { get; init; } = 1024;

    public int MostPages { get; init; } = 100;

    /// <summary>Tried so often before a person must look.</summary>
    public int MostAttempts { get; init; } = 3;

    /// <summary>Fields read less surely than this are shown first and marked.</summary>
    public double Unsure { get; init; } = 0.85;

    /// <summary>MOTCUA_SCAN_SHARPNESS, MOTCUA_SCAN_LIGHTNESS and so on put other values in place of those above.</summary>
    public static DigitisingSettings From(IConfiguration? said)
    {
        double Number(string name, double otherwise) =>
            double.TryParse(said?[$"MOTCUA_SCAN_{name}"], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
        var (all, limits) = (new DigitisingSettings(), new PageThresholds());
        return all with
        {
            Tesseract = said?["MOTCUA_TESSERACT"] is { Length: > 0 } program ? program : all.Tesseract,
            ReadWithin = TimeSpan.FromSeconds(Number("SECONDS", all.ReadWithin.TotalSeconds)),
            MemoryMegabytes = (int)Number("MEMORY", all.MemoryMegabytes),
            MostPages = (int)Number("PAGES", all.MostPages),
            Unsure = Number("UNSURE", all.Unsure),
            Thresholds = limits with
            {
                Sharpness = Number("SHARPNESS", limits.Sharpness),
                Lightness = Number("LIGHTNESS", limits.Lightness),
                Contrast = Number("CONTRAST", limits.Contrast),
                Ink = Number("INK", limits.Ink),
                CutStrokes = (int)Number("CUT", limits.CutStrokes),
                LongSide = (int)Number("PIXELS", limits.LongSide),
            },
        };
    }
}
