using Microsoft.AspNetCore.Mvc;
using MotCua.Digitising.Pages;

namespace MotCua.Web.Pages.Officer.Scanning;

/// <summary>How a page is to be laid out, as it was typed or dragged.</summary>
public sealed class LaidTyped
{
    [FromForm(Name = "quarters")]
    public int Quarters { get; set; }

    [FromForm(Name = "skew")]
    public double? Skew { get; set; }

    [FromForm(Name = "left")]
    public int Left { get; set; }

    [FromForm(Name = "top")]
    public int Top { get; set; }

    [FromForm(Name = "right")]
    public int Right { get; set; }

    [FromForm(Name = "bottom")]
    public int Bottom { get; set; }

    [FromForm(Name = "brightness")]
    public int Brightness { get; set; }

    [FromForm(Name = "contrast")]
    public int Contrast { get; set; }

    /// <summary>Across and down of each corner, from the upper left one clockwise.</summary>
    [FromForm(Name = "corner")]
    public int[] Points { get; set; } = [];

    /// <summary>None while they go round the whole picture.</summary>
    public PageCorners? Corners => Points is [var ax, var ay, var bx, var by, var cx, var cy, var dx, var dy]
        && new PageCorners(new(ax, ay), new(bx, by), new(cx, cy), new(dx, dy)) is var corners && corners != PageCorners.Whole ? corners : null;
}
